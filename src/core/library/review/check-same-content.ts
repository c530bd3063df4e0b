import type { Finding } from '#core/library/finding'
import type { ReadableText, ReadableTexts } from '#core/library/review/readable-text'

const persianDigits = '۰۱۲۳۴۵۶۷۸۹'

const inLatinDigits = (text: string): string => text.replace(/[۰-۹]/g, (digit) => String(persianDigits.indexOf(digit)))

const numbersOf = ({ text }: ReadableText): string[] => inLatinDigits(text).match(/[0-9]+/g) ?? []

/** Whether `year` (AD) is the other calendar's name for a solar Hijri year among `numbers`. */
const isYearOf = (year: string, numbers: string[]): boolean =>
  numbers.some((number) => /^1[34][0-9]{2}$/.test(number) && [621, 622].includes(Number(year) - Number(number)))

/** The digits of numbers in an order that no language's grouping or syntax changes. */
const digitsOf = (numbers: string[]): string => [...numbers.join('')].sort().join('')

/**
 * Whether two texts name the same numbers. A year may stand in the calendar of the language, with or without the year of
 * the other calendar beside it.
 */
function sameNumbers(one: string[], other: string[]): boolean {
  const all = [...one, ...other]
  const isTold = (number: string) => isYearOf(number, all) || all.some((year) => isYearOf(year, [number]))
  const withoutYears = (numbers: string[]) => digitsOf(numbers.filter((number) => !isTold(number)))
  return digitsOf(one) === digitsOf(other) || withoutYears(one) === withoutYears(other)
}

const linksOf = ({ links }: ReadableText): string => links.toSorted().join(' ')

/** Numbers and links of what a policy prints that a language has and English has not, or the other way round. */
export const checkSameContent = (texts: readonly ReadableTexts[]): Finding[] =>
  texts
    .filter(({ literal, place }) => place === 'policy' && !literal)
    .flatMap(({ texts: { en, ...others } }) => {
      if (en === undefined) return []
      return Object.values(others).flatMap((own): Finding[] => {
        const { file, language } = own
        const found = (code: Finding['code'], expected: string, actual: string): Finding => ({
          code,
          file,
          line: own.lineAt(0),
          details: { language, expected: expected || '–', found: actual || '–' },
        })
        const numbers = { expected: numbersOf(en), found: numbersOf(own) }
        const links = { expected: linksOf(en), found: linksOf(own) }
        return [
          ...(sameNumbers(numbers.expected, numbers.found)
            ? []
            : [found('numbersDiffer', numbers.expected.join(', '), numbers.found.join(', '))]),
          ...(links.expected === links.found ? [] : [found('linksDiffer', links.expected, links.found)]),
        ]
      })
    })
