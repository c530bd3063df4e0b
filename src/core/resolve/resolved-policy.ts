import type { SafeUrl } from '#core/document/safe-url'
import type { FactKey } from '#core/facts/facts'
import type { Direction, Language } from '#core/language'

/** Where a link leads: out of the document, or to a section's anchor in it. */
export type LinkTarget = { kind: 'url'; url: SafeUrl } | { kind: 'anchor'; anchor: string }

export type Mark = 'bold' | 'italic' | 'underline' | 'strike' | 'code'

/** A stretch of text in one direction, with one set of marks and at most one link. */
export interface TextRun {
  kind: 'text'
  text: string
  marks: Mark[]
  /** The direction of this run: in a Persian text, Latin words, addresses and numbers of a code are `ltr`. */
  direction: Direction
  link?: LinkTarget
  /** A fact that nobody has answered yet stands here; `text` names it in brackets. */
  missing?: FactKey
}

export type Inline = TextRun | { kind: 'break' }

export interface TableCell {
  content: Block[]
}

/** Headings inside a section. The document's title has level 1, a section 2, or 3 when it stands in a part. */
type InnerHeadingLevel = 3 | 4 | 5

export type Block =
  /** `label` as a section's: “1.1.1” in a policy numbered by parts, else empty. */
  | { kind: 'heading'; level: InnerHeadingLevel; label: string; content: Inline[] }
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'list'; ordered: false; items: Block[][] }
  | { kind: 'list'; ordered: true; start: number; items: Block[][] }
  /** `header` is empty when the table has no header row. Every row has as many cells as the widest. */
  | { kind: 'table'; header: TableCell[]; rows: TableCell[][] }
  | { kind: 'quote'; content: Block[] }

/** A section, or the heading of a part, which has no blocks: the sections of the part follow it. */
export interface ResolvedSection {
  id: string
  /** Its place among headings: 2, or 3 for a section of a part. */
  level: 2 | 3
  /** The id of the section's element in HTML, its bookmark in DOCX. Of its own in the whole publication. */
  anchor: string
  /** What stands before the title, in the language's digits: “3.”, “1.2”, “§ 3.”; empty when sections are not numbered. */
  label: string
  title: Inline[]
  blocks: Block[]
}

/** The fixed words that an exported document needs besides its text, in its language. */
export interface DocumentLabels {
  contents: string
  /** 'Effective from …', with the date written out. */
  effective: string
  /** The date alone, ISO 8601: what a machine reads where a person reads `effective`. */
  effectiveDate: string
  /** 'Version 2.1'; empty when the policy has none. */
  version: string
  skipToText: string
  /** What a list of the document's languages is called. */
  languages: string
  /** The page footer around its two numbers, as in 'Page ', ' of ', ''. */
  page: { before: string; between: string; after: string }
}

/** A policy in one language, ready to be written: no variable, condition or library is left in it. */
export interface ResolvedPolicy {
  language: Language
  direction: Direction
  title: string
  /** The business that the policy speaks for, as the header, footer and document properties name it. */
  controller: string
  labels: DocumentLabels
  sections: ResolvedSection[]
  /** Facts that the text asks for and that nobody has answered, each once, in order of appearance. */
  missing: FactKey[]
  /** Section ids that a cross-reference names and the policy does not have. */
  brokenReferences: string[]
  /** Ids of sections that have no text in this language, and so are not in `sections`. */
  untranslated: string[]
}
