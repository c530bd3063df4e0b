import { en } from '#i18n/own-clause/en'
import { fa } from '#i18n/own-clause/fa'
import { pl } from '#i18n/own-clause/pl'

/** What clauses of one’s own say, in every language of the window. */
export const allTexts = { en, fa, pl }
