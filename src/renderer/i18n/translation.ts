import type { en } from '#i18n/en'

/** The plural forms that each translated language tells apart (Unicode CLDR). */
interface PluralForms {
  fa: 'one' | 'other'
  pl: 'one' | 'few' | 'many' | 'other'
}

/** The keys of `Source`, its two English plural forms traded for those of another language. */
export type Translated<Source, Form extends string> = {
  [Key in keyof Source as Key extends `${string}_one`
    ? never
    : Key extends `${infer Base}_other`
      ? `${Base}_${Form}`
      : Key]: Source[Key] extends string ? string : Translated<Source[Key], Form>
}

/** Every text of the window in one language: a key too few or too many does not compile. */
export type Translation<Language extends keyof PluralForms> = Translated<typeof en, PluralForms[Language]>
