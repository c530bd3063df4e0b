import { en } from '#i18n/spelling/en'
import { fa } from '#i18n/spelling/fa'
import { pl } from '#i18n/spelling/pl'

/** What the check of spelling says, in every language of the window. */
export const allTexts = { en, fa, pl }
