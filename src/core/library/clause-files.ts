import { stringify } from 'yaml'
import type { DocumentJson } from '#core/document/document-json'
import { type ByLanguage, type LocalizedText, languages } from '#core/language'
import type { ClauseId } from '#core/library/clause'
import { outlineOf } from '#core/library/outline'
import { sectionMarkdown } from '#core/library/section-markdown'

/** A clause that somebody made of a policy's text. */
export interface OwnClause {
  id: ClauseId
  title: LocalizedText
  text: ByLanguage<DocumentJson>
}

/** A condition that no answers meet. Without one the clause would stand in every new policy of the workspace. */
const onlyByHand = `# Enters no new policy by itself. Without these lines it would enter every one.
when:
  all:
    - { fact: business.name, answered: true }
    - { fact: business.name, answered: false }
`

/** The folder of a clause below that of its library. */
export const clauseFolder = (id: ClauseId): string => `clauses/${id}`

/** The files of a clause that is only inserted by hand, by their paths in its library's folder: what `readClause` reads. */
export function clauseFiles({ id, title, text }: OwnClause): Map<string, string> {
  const facts = [...new Set(languages.flatMap((language) => outlineOf(text[language]).variables))]
  const header = { id, title, ...(facts.length > 0 ? { facts } : {}) }
  return new Map([
    [`${clauseFolder(id)}/clause.yaml`, stringify(header, { lineWidth: 0 }) + onlyByHand],
    ...languages.map((language) => [`${clauseFolder(id)}/${language}.md`, sectionMarkdown(text[language])] as const),
  ])
}
