import { i18n } from '#i18n/i18n'

/** Adds what the comparison of two texts of one policy says to the window's texts. */
export const loadMergeTexts = (): Promise<void> => i18n.loadNamespaces('merge')
