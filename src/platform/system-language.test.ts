import { expect, test } from 'vitest'
import { systemLanguage } from '#platform/system-language'

test.each([
  [{ LANG: 'pl_PL.UTF-8' }, 'pl'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fa_IR' }, 'fa'],
  [{ LANG: 'fa_IR', LC_MESSAGES: 'fa_IR', LC_ALL: 'pl' }, 'pl'],
  [{ LC_ALL: '', LANG: 'fa_IR@calendar=persian' }, 'fa'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'plt_MG' }, 'en'],
])('%o speaks %s', (env, language) => {
  expect(systemLanguage(env, 'pl-PL')).toBe(language)
})

test('without a variable the locale of Intl decides', () => {
  expect(systemLanguage({}, 'fa-IR')).toBe('fa')
})
