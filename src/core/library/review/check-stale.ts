import { languages } from '#core/language'
import { findStaleStatements } from '#core/library/find-stale-statements'
import type { Finding } from '#core/library/finding'
import type { ReadableText, ReadableTexts } from '#core/library/review/readable-text'
import type { StaleStatement } from '#core/library/stale-statement'

function findingsIn(
  { file, text, lineAt }: ReadableText,
  language: ReadableText['language'],
  rules: StaleStatement[],
): Finding[] {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return findStaleStatements(text, language, rules).map(({ rule, pattern, line }) => ({
    code: 'staleStatement',
    file,
    line: lineAt(lineStarts[line] ?? 0),
    details: { rule: rule.id, found: pattern, why: rule.why, fix: rule.fix },
  }))
}

/**
 * Outdated and wrong statements in what a policy prints, and in the names of its clauses. Advice (`info`), which holds of right statements as well, is left
 * out, and so are rules that need a person's eye: the words alone prove nothing.
 */
export function checkStale(texts: readonly ReadableTexts[], statements: readonly StaleStatement[]): Finding[] {
  const rules = statements.filter(({ confirm, severity }) => confirm === undefined && severity !== 'info')
  return texts
    .filter(({ place }) => place !== 'form')
    .flatMap(({ texts: byLanguage, literal }) => {
      // A name says the same in every language, so its rules are those of all languages.
      const { en } = byLanguage
      if (literal)
        return en === undefined ? [] : onePerRule(languages.flatMap((language) => findingsIn(en, language, rules)))
      return Object.values(byLanguage).flatMap((text) => onePerRule(findingsIn(text, text.language, rules)))
    })
}

/** A rule's words often hold one another (“SSL”, “SSL encryption”): each line is told of a rule once. */
const onePerRule = (findings: Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${String(finding.details.rule)} ${finding.line}`, finding])).values(),
]
