import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { pl } from '#i18n/pl'

/** What the window says, in each of its languages. */
export const windowTexts = { en, fa, pl }
