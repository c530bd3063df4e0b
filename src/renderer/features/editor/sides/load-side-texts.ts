import { i18n } from '#i18n/i18n'

/** Adds what pages beside each other and the marks of translations say to the window's texts. */
export async function loadSideTexts(): Promise<void> {
  const { allTexts } = await import('#i18n/sides/all-texts')
  for (const [language, texts] of Object.entries(allTexts)) i18n.addResourceBundle(language, 'sides', texts)
}
