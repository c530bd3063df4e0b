import { en } from '#i18n/notes/en'
import { fa } from '#i18n/notes/fa'
import { pl } from '#i18n/notes/pl'

/** What the notes on sections say, in every language of the window. */
export const allTexts = { en, fa, pl }
