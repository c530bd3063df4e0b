import { en } from '#i18n/commands/en'
import { fa } from '#i18n/commands/fa'
import { pl } from '#i18n/commands/pl'

/** What commands and their dialogs say, in every language of the window. */
export const allTexts = { en, fa, pl }
