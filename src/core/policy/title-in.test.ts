import { expect, test } from 'vitest'
import { titleIn } from '#core/policy/title-in'

test('a title is given in the language asked for, else in the first that there is', () => {
  const title = { en: '', fa: 'حریم خصوصی', pl: 'Prywatność' }
  expect(titleIn({ title, languages: ['pl', 'fa'] }, 'fa')).toEqual({ text: 'حریم خصوصی', language: 'fa' })
  expect(titleIn({ title, languages: ['pl', 'fa'] }, 'en')).toEqual({ text: 'Prywatność', language: 'pl' })
  expect(titleIn({ title }, 'en')).toEqual({ text: 'حریم خصوصی', language: 'fa' })
  expect(titleIn({ title: { en: '' } }, 'en')).toBeNull()
})
