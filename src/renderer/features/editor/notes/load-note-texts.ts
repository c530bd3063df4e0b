import { i18n } from '#i18n/i18n'

/** Adds the texts of notes to the window's. They are not with the others, which every start has to read. */
export const loadNoteTexts = (): Promise<void> => i18n.loadNamespaces('notes')
