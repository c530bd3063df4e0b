import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeSlug, slugOf } from '#app/slug'
import { slugSchema } from '#contract/client'

test.each([
  ['Rangin Gifts', 'rangin-gifts'],
  ['Świąteczny Łoś & Spółka, sp. z o.o.', 'swiateczny-los-spolka-sp-z-o-o'],
  ['فروشگاه گلستان', 'frvshgah-glstan'],
  ['شرکت می‌خک ۱۲', 'shrkt-mikhk-12'],
  ["Ala's Café", 'alas-cafe'],
  ['../../etc/passwd', 'etc-passwd'],
  ['株式会社', ''],
  ['!!!', ''],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('any name gives a valid id or none, and a free one stays valid', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.string()), (name, others) => {
      const slug = slugOf(name) || 'client'
      const taken = new Set([slug, `${slug}-2`, ...others])
      const free = freeSlug(slug, taken)
      expect(taken.has(free)).toBe(false)
      expect(slugSchema.safeParse(slug).success && slugSchema.safeParse(free).success).toBe(true)
    }),
  )
})

test('a name that Windows keeps for a device is not given', () => {
  expect(freeSlug('con', new Set())).toBe('con-2')
  expect(freeSlug('content', new Set())).toBe('content')
})

test('a counter fits behind the longest name', () => {
  const longest = 'a'.repeat(80)
  expect(slugSchema.safeParse(longest).success).toBe(true)
  expect(slugSchema.safeParse(freeSlug(longest, new Set([longest]))).success).toBe(true)
})
