import type { Finding } from '#core/library/finding'
import type { LoadedLibrary } from '#core/library/load-library'
import { readProvisions } from '#core/library/read-provisions'
import { readStaleStatements } from '#core/library/read-stale-statements'
import { checkAlternatives } from '#core/library/review/check-alternatives'
import { checkBrackets } from '#core/library/review/check-brackets'
import { checkComments } from '#core/library/review/check-comments'
import { checkCoverage } from '#core/library/review/check-coverage'
import { checkLeftovers } from '#core/library/review/check-leftovers'
import { checkReach } from '#core/library/review/check-reach'
import { checkReferences } from '#core/library/review/check-references'
import { checkSameContent } from '#core/library/review/check-same-content'
import { checkShownFacts } from '#core/library/review/check-shown-facts'
import { checkStale } from '#core/library/review/check-stale'
import { checkTypography } from '#core/library/review/check-typography'
import { checkUnusedQuestions } from '#core/library/review/check-unused-questions'
import { markdownTexts } from '#core/library/review/markdown-texts'
import { reviewSource } from '#core/library/review/review-source'
import { yamlTexts } from '#core/library/review/yaml-texts'

/**
 * What is wrong in a library beyond what loading finds: conditions that contradict one another, references and facts that
 * a policy may lack, outdated statements, and texts that are not written as their language is. Takes too long for every
 * start of the program; `library check` and the tests run it.
 *
 * `files` and `own` are what the library was loaded from. Nothing is found in a library that could not be loaded.
 */
export function reviewLibrary(
  { library }: LoadedLibrary,
  files: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  if (library === null) return []
  const source = reviewSource(files, own)
  const unreadable: Finding[] = []
  const statements = readStaleStatements({ files, findings: unreadable })
  readProvisions({ files, findings: unreadable }, library, own)
  const clauseTexts = library.clauses.flatMap((clause) => markdownTexts(clause, source))
  const texts = [...clauseTexts, ...yamlTexts(library, source)]
  return [
    ...unreadable,
    ...checkComments(source),
    ...checkBrackets(clauseTexts, library),
    ...checkReach(library, source),
    ...checkUnusedQuestions(library, source),
    ...checkReferences(library, source),
    ...checkShownFacts(library, source),
    ...checkAlternatives(library, source),
    ...checkCoverage(library, source),
    ...checkStale(texts, statements),
    ...checkTypography(texts),
    ...checkLeftovers(texts),
    ...checkSameContent(texts),
  ]
}
