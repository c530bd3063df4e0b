import { createInstance, type i18n as Texts } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, languages } from '#core/language'
import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { pl } from '#i18n/pl'

/** The window's texts, for places outside React. */
export const i18n: Texts = createInstance()

/** Makes the window's texts ready in `language`; call once, before the first render. */
export async function startTexts(language: Language): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...languages],
    resources: { en: { translation: en }, fa: { translation: fa }, pl: { translation: pl } },
    // React escapes.
    interpolation: { escapeValue: false },
    returnNull: false,
  })
}

const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** The language the window speaks now, for places outside React. */
export const windowLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : 'en')

/** The window's texts and its language, inside React. */
export function useTexts() {
  const { t, i18n: instance } = useTranslation()
  const language: Language = isLanguage(instance.language) ? instance.language : 'en'
  return { t, language }
}
