/** The languages a policy, the clause library and the window speak, in the order they are listed to a person. */
export const languages = ['en', 'fa', 'pl'] as const

export type Language = (typeof languages)[number]

/** One value for each language: nothing that a person reads exists in only some of them. */
export type ByLanguage<Value> = Record<Language, Value>

export type LocalizedText = ByLanguage<string>

export type Direction = 'ltr' | 'rtl'

/** The direction in which a language is written. */
export const directionOf = (language: Language): Direction => (language === 'fa' ? 'rtl' : 'ltr')

/** Each language's name in that language, as a language menu shows it. */
export const languageNames: LocalizedText = { en: 'English', fa: 'فارسی', pl: 'Polski' }
