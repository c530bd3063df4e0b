import { expect, test } from 'vitest'
import type { ByLanguage, Language } from '#core/language'
import type { FindingCode } from '#core/library/finding'
import { checkLeftovers } from '#core/library/review/check-leftovers'
import type { ReadableText } from '#core/library/review/readable-text'

const textOf = (language: Language, text: string): ReadableText => ({
  file: language,
  language,
  text,
  links: [],
  lineAt: () => 1,
})

const sound: ByLanguage<string> = {
  en: 'We keep the data.',
  fa: 'داده‌ها را نگه می‌داریم.',
  pl: 'Przechowujemy dane.',
}

const review = (texts: Partial<ByLanguage<string>>) => {
  const { en, fa, pl } = { ...sound, ...texts }
  const byLanguage = { en: textOf('en', en), fa: textOf('fa', fa), pl: textOf('pl', pl) }
  return checkLeftovers([{ texts: byLanguage, literal: false, place: 'policy' }])
}

test.each<[FindingCode, Language, string]>([
  ['untranslatedText', 'fa', 'We keep the data.'],
  ['untranslatedText', 'fa', 'analytics'],
  ['untranslatedText', 'fa', 'personal data \uFFFC'],
  ['untranslatedText', 'fa', 'ما the data را نگه می‌داریم.'],
  ['untranslatedText', 'pl', 'We keep the data.'],
  ['untranslatedText', 'pl', 'We keep your data for as long as you have an account with us.'],
  ['untranslatedText', 'pl', 'Your account'],
  ['foreignLetters', 'en', 'We keep the داده for a year.'],
  ['foreignLetters', 'en', 'We keep dane osobowe i życiorysy.'],
  ['foreignLetters', 'pl', 'Przechowujemy داده przez rok.'],
  ['unfinishedText', 'en', 'TODO: write this'],
  ['unfinishedText', 'fa', 'نام: ???'],
  ['unfinishedText', 'pl', 'Lorem ipsum'],
  ['unfinishedText', 'en', 'The address: […]'],
])('finds %s (%s): %s', (code, language, text) => {
  const [finding] = review({ [language]: text })
  expect(finding).toMatchObject({ code, file: language, line: 1 })
})

test.each<Partial<ByLanguage<string>>>([
  {},
  { en: 'Google Analytics', fa: 'Google Analytics', pl: 'Google Analytics' },
  { en: 'newsletter', fa: 'خبرنامه', pl: 'newsletter' },
  { en: 'reCAPTCHA', fa: 'reCAPTCHA', pl: 'reCAPTCHA' },
  { en: 'nazwa.pl', fa: 'nazwa.pl', pl: 'nazwa.pl' },
  { en: 'Sign in with Apple', fa: 'Sign in with Apple', pl: 'Sign in with Apple' },
  { en: 'The Trade Desk', fa: 'The Trade Desk', pl: 'The Trade Desk' },
  { en: '\uFFFC', fa: '\uFFFC', pl: '\uFFFC' },
  { en: '\uFFFC: https://example.com/the', fa: '\uFFFC https://example.com/the', pl: 'https://example.com/the' },
  { fa: 'پیوند «Do not sell or share your data» را ببینید.' },
  { pl: 'Zob. „Do not sell the data of your users” oraz Office of the Attorney General.' },
  { fa: 'ماده ۶ Act for the Protection of Children (COPPA; 16 CFR § 312.4).' },
  { en: 'The authority is Prezes UODO, ul. Stanisława Moniuszki 1A; the law is Prawo komunikacji elektronicznej.' },
  { en: 'A consultation document (dokument konsultacyjny, żądanie) and “świadczenie usług”.' },
  { en: 'Your café keeps a naïve résumé.' },
  { pl: 'To on i my, a do tego by nie iść na stronę www.' },
])('finds nothing in %j', (texts) => {
  expect(review(texts)).toEqual([])
})

test('passes over literals', () => {
  const texts = { en: textOf('en', 'cart'), fa: textOf('fa', 'cart'), pl: textOf('pl', 'cart') }
  expect(checkLeftovers([{ texts, literal: true, place: 'policy' }])).toEqual([])
})
