import { i18n } from '#i18n/i18n'

/** Adds the texts of commands to the window's. They are not with the others, which every start has to read. */
export const loadCommandTexts = (): Promise<void> => i18n.loadNamespaces('commands')
