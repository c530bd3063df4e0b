import { placeholder } from '#core/library/review/readable-text'
import { toPersianDigits } from '#core/typography/typeset'

/** What a citation or name in Latin script is made of: everything but Persian letters, digits and marks. */
const latinRun = new RegExp(
  `[^\\p{Script=Arabic}«»،؛؟\\u200C${placeholder}]*[0-9][^\\p{Script=Arabic}«»،؛؟\\u200C${placeholder}]*`,
  'gu',
)

/** A number that is written as one is typed, wherever it stands: “+98”, “24/7”, “2016/679”. */
const typed = /\+[0-9]+(?: ?[0-9]+)*|[0-9][0-9.]*(?:\/[0-9]+)+/g

/**
 * Latin digits in Persian prose. In a citation or a name in Latin letters (“16 CFR § 312.4”, “Art. 13(1)”) and in a number
 * that is typed (“+98”, “24/7”) they are right.
 */
export function* latinDigits(text: string): Generator<{ start: number; end: number; wanted: string }> {
  for (const { 0: run, index } of text.matchAll(latinRun)) {
    if (/[\p{Script=Latin}§]/u.test(run)) continue
    const prose = run.replace(typed, (number) => placeholder.repeat(number.length))
    for (const { 0: digits, index: place } of prose.matchAll(/[0-9]+(?:[.,][0-9]+)*/g)) {
      const start = index + place
      yield { start, end: start + digits.length, wanted: toPersianDigits(digits) }
    }
  }
}
