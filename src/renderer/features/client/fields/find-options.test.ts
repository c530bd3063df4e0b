import { expect, test } from 'vitest'
import { findOptions } from './find-options'

const payment = { value: 'zarinpal', label: 'زرین‌پال' }
const post = { value: 'post', label: 'پست ایران' }
const alone = { value: 'lost', label: 'Żółw' }
const options = [{ group: 'ارائه‌دهنده خدمات پرداخت', items: [payment] }, { group: 'شرکت ارسال', items: [post] }, alone]

const found = (search: string) =>
  findOptions((value) => (value === 'zarinpal' ? 'ZarinPal' : ''))({ options, search, limit: 100 }).flatMap((option) =>
    'items' in option ? option.items : [option],
  )

test.each([
  ['', [payment, post, alone]],
  ['زرین‌پال', [payment]],
  ['زرین پال', [payment]],
  ['زرينپال', [payment]],
  ['zarinpal', [payment]],
  ['پرداخت', [payment]],
  ['ارسال پست', [post]],
  ['zolw', [alone]],
  ['چای', []],
])('“%s” finds what is called so', (search, expected) => {
  expect(found(search)).toEqual(expected)
})
