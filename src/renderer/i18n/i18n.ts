import { type BackendModule, createInstance, type ResourceKey, type i18n as Texts } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type Language, languages } from '#core/language'

/** The window's texts, for places outside React. */
export const i18n: Texts = createInstance()

const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** The texts of each language, by namespace: only those that are shown are read. */
const sources: Record<string, Record<Language, () => Promise<ResourceKey>>> = {
  translation: {
    en: async () => (await import('#i18n/en')).en,
    fa: async () => (await import('#i18n/fa')).fa,
    pl: async () => (await import('#i18n/pl')).pl,
  },
  /** What commands and their dialogs say. */
  commands: {
    en: async () => (await import('#i18n/commands/en')).en,
    fa: async () => (await import('#i18n/commands/fa')).fa,
    pl: async () => (await import('#i18n/commands/pl')).pl,
  },
  /** What the comparison of two texts of one policy says. */
  merge: {
    en: async () => (await import('#i18n/merge/en')).en,
    fa: async () => (await import('#i18n/merge/fa')).fa,
    pl: async () => (await import('#i18n/merge/pl')).pl,
  },
  notes: {
    en: async () => (await import('#i18n/notes/en')).en,
    fa: async () => (await import('#i18n/notes/fa')).fa,
    pl: async () => (await import('#i18n/notes/pl')).pl,
  },
  ownClause: {
    en: async () => (await import('#i18n/own-clause/en')).en,
    fa: async () => (await import('#i18n/own-clause/fa')).fa,
    pl: async () => (await import('#i18n/own-clause/pl')).pl,
  },
  sides: {
    en: async () => (await import('#i18n/sides/en')).en,
    fa: async () => (await import('#i18n/sides/fa')).fa,
    pl: async () => (await import('#i18n/sides/pl')).pl,
  },
  spelling: {
    en: async () => (await import('#i18n/spelling/en')).en,
    fa: async () => (await import('#i18n/spelling/fa')).fa,
    pl: async () => (await import('#i18n/spelling/pl')).pl,
  },
  /** What the work with many clients and policies at once says. */
  agency: {
    en: async () => (await import('#i18n/agency/en')).en,
    fa: async () => (await import('#i18n/agency/fa')).fa,
    pl: async () => (await import('#i18n/agency/pl')).pl,
  },
}

const fromSources: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const source = isLanguage(language) ? sources[namespace]?.[language] : undefined
    if (source === undefined) return done(new Error(`no texts “${namespace}” in “${language}”`), null)
    void source().then(
      (texts) => done(null, texts),
      (failure: Error) => done(failure, null),
    )
  },
}

/** Makes the window's texts ready in `language`; call once, before the first render. */
export async function startTexts(language: Language): Promise<void> {
  await i18n
    .use(fromSources)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...languages],
      ns: ['translation'],
      // React escapes.
      interpolation: { escapeValue: false },
      returnNull: false,
    })
}

/** The language the window speaks now, for places outside React. */
export const windowLanguage = (): Language => (isLanguage(i18n.language) ? i18n.language : 'en')

/** The window's texts and its language, inside React. */
export function useTexts() {
  const { t, i18n: instance } = useTranslation()
  const language: Language = isLanguage(instance.language) ? instance.language : 'en'
  return { t, language }
}
