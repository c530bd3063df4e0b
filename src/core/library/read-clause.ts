import type { DocumentJson } from '#core/document/document-json'
import { type MarkdownFault, markdownToDocument } from '#core/document/markdown-to-document'
import { type ByLanguage, type Language, languages } from '#core/language'
import { type Clause, clauseHeaderSchema } from '#core/library/clause'
import type { Finding, FindingCode } from '#core/library/finding'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

const markdownCodes: Record<MarkdownFault['reason'], FindingCode> = {
  noTitle: 'markdownNoTitle',
  unknownSyntax: 'markdownSyntax',
  headingLevel: 'markdownHeading',
  unsafeLink: 'markdownLink',
  notInList: 'markdownList',
  badVariable: 'markdownVariable',
}

/** A clause, and where its header's parts stand in `clause.yaml`. */
export interface ReadClause {
  clause: Clause
  header: YamlFile<unknown>
}

interface ClauseText {
  markdown: string
  document: DocumentJson
}

function readText(
  file: string,
  language: Language,
  markdown: string | undefined,
  findings: Finding[],
): ClauseText | null {
  if (markdown === undefined || markdown.trim() === '') {
    findings.push({ code: 'missingTranslation', file, line: 1, details: { language } })
    return null
  }
  const document = markdownToDocument(markdown)
  if (document.ok) return { markdown, document: document.value }
  const { line, reason, detail } = document.error
  findings.push({ code: markdownCodes[reason], file, line, details: { detail } })
  return null
}

/** Reads the clause in the folder `clauses/<id>`: its header and its three texts. Null when any of them cannot be read. */
export function readClause(id: string, files: ReadonlyMap<string, string>, findings: Finding[]): ReadClause | null {
  const folder = `clauses/${id}`
  const file = `${folder}/clause.yaml`
  const text = files.get(file)
  if (text === undefined) {
    findings.push({ code: 'fileMissing', file, line: 1, details: { what: file } })
    return null
  }
  const header = readYaml(file, text, clauseHeaderSchema, findings)
  if (header !== null && header.value.id !== id) {
    findings.push({
      code: 'idMismatch',
      file,
      line: header.lineOf(['id']),
      details: { id: header.value.id, expected: id },
    })
  }
  const read = (language: Language) => {
    const name = `${folder}/${language}.md`
    return readText(name, language, files.get(name), findings)
  }
  const texts: ByLanguage<ClauseText | null> = { en: read('en'), fa: read('fa'), pl: read('pl') }
  const { en, fa, pl } = texts
  if (header === null || en === null || fa === null || pl === null) return null
  const clause: Clause = {
    ...header.value,
    id,
    category: id.slice(0, id.indexOf('/')),
    markdown: { en: en.markdown, fa: fa.markdown, pl: pl.markdown },
    document: { en: en.document, fa: fa.document, pl: pl.document },
  }
  return { clause, header }
}

/** The ids of all clauses that have a file below `clauses/`. */
export function clauseIdsIn(files: ReadonlyMap<string, string>): string[] {
  const ids = new Set<string>()
  for (const file of files.keys()) {
    const id = /^clauses\/([^/]+\/[^/]+)\/[^/]+$/.exec(file)?.[1]
    if (id !== undefined) ids.add(id)
  }
  return [...ids]
}

/** The languages' file names: what a clause's folder may hold besides `clause.yaml`. */
export const clauseFileNames: readonly string[] = ['clause.yaml', ...languages.map((language) => `${language}.md`)]
