import { sectionIdOf } from '#core/document/section-id'
import type { Clause } from '#core/library/clause'
import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import { whenPresent } from '#core/library/review/clause-presence'
import { always, describeAnswers, findAnswers } from '#core/library/review/find-answers'
import type { ReviewSource } from '#core/library/review/review-source'

const reference = /\[\[([a-z0-9-]+(?:\/[a-z0-9-]+)?)\]\]/g

/** The section that each reference of a clause names, and where it first stands. */
function referencesOf(clause: Clause): Map<string, { name: string; line: number }> {
  const found = new Map<string, { name: string; line: number }>()
  for (const [index, text] of clause.markdown.en.split('\n').entries()) {
    for (const [, target = ''] of text.matchAll(reference)) {
      const section = sectionIdOf(target)
      if (!found.has(section)) found.set(section, { name: target, line: index + 1 })
    }
  }
  return found
}

/** References to a clause that is not in every policy in which the reference is. */
export function checkReferences(library: Library, source: ReviewSource): Finding[] {
  const bySection = new Map(library.clauses.map((clause) => [sectionIdOf(clause.id), clause]))
  return library.clauses.flatMap((clause) =>
    [...referencesOf(clause)].flatMap(([section, { name, line }]): Finding[] => {
      const target = bySection.get(section)
      if (target === undefined || target === clause) return []
      const absent = { not: whenPresent(target, library) }
      const answers = findAnswers(library.factModel, [clause.when ?? always, absent])
      if (answers === null) return []
      const file = `${source.folderOf(clause)}/en.md`
      return [
        { code: 'referenceMayBeAbsent', file, line, details: { clause: name, answers: describeAnswers(answers) } },
      ]
    }),
  )
}
