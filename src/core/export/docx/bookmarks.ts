import { Bookmark, type ParagraphChild } from 'docx'
import { type Heading, listedHeadings } from '#core/export/docx/headings'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

/** The bookmarks of a document's headings. */
export interface Bookmarks {
  /** The name of a heading's own bookmark; undefined where nothing leads to it. */
  of: (heading: Heading) => string | undefined
  /** The name of the bookmark around the number of a section whose number is text. */
  ofNumber: (section: ResolvedSection) => string
  /** The name of the bookmark around all of a policy's headings. */
  ofPolicy: (policy: ResolvedPolicy) => string
  /** The section that an anchor leads to; undefined if none has it. */
  sectionAt: (anchor: string) => ResolvedSection | undefined
}

/** Word's own limit on a bookmark's name. */
const longest = 40

/** A name that Word accepts when a person types it: letters, digits and underscores, beginning with a letter. */
const acceptable = (anchor: string): string => {
  const name = anchor.replace(/[^\p{L}\p{Nd}_]/gu, '_')
  return (/^\p{L}/u.test(name) ? name : `s_${name}`).slice(0, longest)
}

/** Word hides bookmarks whose names begin so from its lists. */
const hidden = (name: string): string => `_Ref_${name}`.slice(0, longest)

const found = (name: string | undefined): string => {
  if (name === undefined) throw new Error('no such bookmark in this document')
  return name
}

/** The bookmarks of a document's policies, with names unique without regard to case, as Word has them. */
export const bookmarksOf = (policies: readonly ResolvedPolicy[]): Bookmarks => {
  const taken = new Set<string>()
  const unique = (name: string): string => {
    let candidate = name
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
      candidate = `${name.slice(0, longest - String(count).length - 1)}_${count}`
    }
    taken.add(candidate.toLowerCase())
    return candidate
  }
  const sections = policies.flatMap((policy) => policy.sections)
  const names = new Map<Heading, string>(sections.map((section) => [section, unique(acceptable(section.anchor))]))
  for (const heading of policies.flatMap(listedHeadings)) {
    if ('kind' in heading) names.set(heading, unique('heading'))
  }
  const numbers = new Map(sections.map((section) => [section, unique(hidden(acceptable(section.anchor)))]))
  const whole = new Map(policies.map((policy) => [policy, unique(`policy_${policy.language}`)]))
  const byAnchor = new Map(sections.toReversed().map((section) => [section.anchor, section]))
  return {
    of: (heading) => names.get(heading),
    ofNumber: (section) => found(numbers.get(section)),
    ofPolicy: (policy) => found(whole.get(policy)),
    sectionAt: (anchor) => byAnchor.get(anchor),
  }
}

/** What a bookmark holds; the same where there is none. */
export const bookmarked = (name: string | undefined, children: ParagraphChild[]): ParagraphChild[] =>
  name === undefined ? children : [new Bookmark({ id: name, children })]
