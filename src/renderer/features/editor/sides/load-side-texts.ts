import { i18n } from '#i18n/i18n'

/** Adds what pages beside each other and the marks of translations say to the window's texts. */
export const loadSideTexts = (): Promise<void> => i18n.loadNamespaces('sides')
