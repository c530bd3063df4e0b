import { expect, test } from 'vitest'
import type { DocumentJson, NodeJson } from '#core/document/document-json'
import { nameMentions } from '#core/policy/name-mentions'
import type { Policy } from '#core/policy/policy'

const typed = (text: string): NodeJson => ({ type: 'text', text })
const bold = (text: string): NodeJson => ({ ...typed(text), marks: [{ type: 'bold' }] })
const section = (...content: NodeJson[]): DocumentJson => ({
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [typed('Who we are')] },
    { type: 'paragraph', content },
  ],
})

const policy: Policy = {
  formatVersion: 1,
  id: 'privacy',
  title: { en: 'Privacy at Art', fa: 'حریم خصوصی' },
  languages: ['en', 'fa'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections: [
    { id: 'plain', text: { en: section(typed('We at RANGIN Gifts sell.')), fa: section(typed('ما می‌فروشیم')) } },
    { id: 'marked', text: { en: section(typed('Rangin '), bold('Gifts')), fa: section(typed('هديه‌هاي رنگين')) } },
    {
      id: 'parted',
      text: { en: section(typed('Rangin '), { type: 'variable', attrs: { fact: 'a.b' } }, typed(' Gifts')) },
    },
    { id: 'longer', text: { en: section(typed('Rangin Giftshop, the article')) } },
  ],
  facts: {},
}

test('a name is found in whatever spelling, over marks, in each language', () => {
  expect(nameMentions(policy, ['Rangin Gifts', 'هدیه‌های رنگین'])).toEqual([
    { section: 'plain', languages: ['en'] },
    { section: 'marked', languages: ['en', 'fa'] },
  ])
})

test('a short name is found in the title, and not within longer words', () => {
  expect(nameMentions(policy, ['Art'])).toEqual([{ section: null, languages: ['en'] }])
})

test('no name, or an empty one, is nowhere', () => {
  expect([nameMentions(policy, []), nameMentions(policy, [' '])]).toEqual([[], []])
})
