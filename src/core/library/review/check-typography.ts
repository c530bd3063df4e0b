import type { Finding } from '#core/library/finding'
import { latinDigits } from '#core/library/review/latin-digits'
import { excerpt, type ReadableText, type ReadableTexts, withoutAddresses } from '#core/library/review/readable-text'
import { typographyRules } from '#core/library/review/typography-rules'

function findingsIn({ file, language, text: written, lineAt }: ReadableText): Finding[] {
  const text = withoutAddresses(written)
  const found = (code: Finding['code'], start: number, end: number, wanted: string | undefined): Finding => ({
    code,
    file,
    line: lineAt(start),
    details: {
      found: excerpt(text, start, end),
      ...(wanted !== undefined && {
        wanted: excerpt(text.slice(0, start) + wanted + text.slice(end), start, start + wanted.length),
      }),
    },
  })
  const ruled = typographyRules
    .filter((rule) => rule.languages.includes(language))
    .flatMap((rule) =>
      [...text.matchAll(rule.pattern)].map(({ 0: match, index }) =>
        found(rule.code, index, index + match.length, rule.wanted?.(match)),
      ),
    )
  const digits = language === 'fa' ? [...latinDigits(text)] : []
  return [...ruled, ...digits.map(({ start, end, wanted }) => found('latinDigits', start, end, wanted))]
}

/** Letters, digits, spaces and marks that are not the language's own. A literal is written as its owner writes it. */
export const checkTypography = (texts: readonly ReadableTexts[]): Finding[] =>
  texts
    .filter(({ literal }) => !literal)
    .flatMap(({ texts: byLanguage }) => Object.values(byLanguage).flatMap(findingsIn))
