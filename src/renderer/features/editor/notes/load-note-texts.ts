import { i18n } from '#i18n/i18n'

/** Adds the texts of notes to the window's. They are not with the others, which every start has to read. */
export async function loadNoteTexts(): Promise<void> {
  const { allTexts } = await import('#i18n/notes/all-texts')
  for (const [language, texts] of Object.entries(allTexts)) i18n.addResourceBundle(language, 'notes', texts)
}
