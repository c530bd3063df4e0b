import { en } from '#i18n/sides/en'
import { fa } from '#i18n/sides/fa'
import { pl } from '#i18n/sides/pl'

/** What pages beside each other and the marks of translations say, in every language of the window. */
export const allTexts = { en, fa, pl }
