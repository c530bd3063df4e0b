import fc from 'fast-check'
import { expect, test } from 'vitest'
import { directionOfName, splitDirections } from '#core/typography/split-directions'

const other = (text: string, base: 'ltr' | 'rtl') =>
  splitDirections(text, base)
    .filter((run) => run.direction !== base)
    .map((run) => run.text)

test.each([
  ['مقررهٔ Regulation (EU) 2016/679 اتحادیه', ['Regulation (EU) 2016/679']],
  ['مقررهٔ (EU) 2016/679 اتحادیه', ['(EU) 2016/679']],
  ['شرکت (Google LLC) و Meta، Inc.', ['(Google LLC)', 'Meta', 'Inc.']],
  ['کوکی‌های _ga و PHPSESSID.', ['_ga', 'PHPSESSID']],
  ['ماده ۵۸ و 60', []],
  ['شرکت Rangin sp. z o.o. در لهستان', ['Rangin sp. z o.o.']],
  ['سازنده: Meta Inc.', ['Meta Inc.']],
  ['Chmura sp. k.', ['Chmura sp. k.']],
  ['(نگاه کنید به GDPR)', ['GDPR']],
  ['بند Art. 6(1)(b) GDPR است', ['Art. 6(1)(b) GDPR']],
  ['طبق 16 CFR § 312.4 و (6 Del. C. § 1201C) است', ['16 CFR § 312.4', '(6 Del. C. § 1201C)']],
  ['ماده ۱۳ GDPR است', ['GDPR']],
  ['کوکی _pk_id.* یا ph_*_posthog و __cf_bm.', ['_pk_id.*', 'ph_*_posthog', '__cf_bm']],
  ['تلفن +1 541 555 0142 (و 021-88776655)', ['+1 541 555 0142', '021-88776655']],
  ['تلفن: ۰۲۱ ۸۸۷۷ ۶۶۵۵، یا (541) 555-0142.', ['۰۲۱ ۸۸۷۷ ۶۶۵۵', '(541) 555-0142']],
  ['سال‌های 1403-1405، روز 2026-11-22، مبلغ 12500000 ریال، شناسه ۱۴۰۰۱۲۳۴۵۶۷', []],
  ['واتس‌اپ +98 912 345 6789 WhatsApp', ['+98 912 345 6789', 'WhatsApp']],
  [
    'صفحهٔ https://example.com/privacy?hl=fa&x=~1، و https://example.com/ است؛ https://example.com/a.',
    ['https://example.com/privacy?hl=fa&x=~1', 'https://example.com/', 'https://example.com/a'],
  ],
  ['پروندهٔ /tmp/report_2026.pdf یا و/یا کتاب/book', ['/tmp/report_2026.pdf', 'book']],
])('finds the Latin words of %s', (text, expected) => {
  expect(other(text, 'rtl')).toEqual(expected)
})

test('finds Persian words in a Latin text', () => {
  expect(other('The shop فروشگاه رنگین, in Tehran', 'ltr')).toEqual(['فروشگاه رنگین'])
})

test.each([
  ['__cf_bm', 'rtl', 'ltr'],
  ['1P_JAR', 'rtl', 'ltr'],
  ['00-950 Warszawa', 'rtl', 'ltr'],
  ['پیک بنفشه', 'ltr', 'rtl'],
  ['شرکت Google', 'rtl', 'rtl'],
  ['شرکت Google', 'ltr', 'ltr'],
  ['123', 'rtl', 'rtl'],
] as const)('a name by itself, %s in a text of %s, runs %s', (name, base, direction) => {
  expect(directionOfName(name, base)).toBe(direction)
})

test('loses and reorders nothing, and no run is empty', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab (]) [Z90٣۵.+-*_،و گ\u200Cه@/–'.split('')), maxLength: 40 })
  fc.assert(
    fc.property(text, fc.constantFrom('ltr', 'rtl'), (sample, base) => {
      const runs = splitDirections(sample, base)
      expect(runs.map((run) => run.text).join('')).toBe(sample)
      expect(runs.every((run) => run.text !== '')).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
