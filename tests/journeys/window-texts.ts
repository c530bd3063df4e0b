import { en as agencyEn } from '#i18n/agency/en'
import { fa as agencyFa } from '#i18n/agency/fa'
import { pl as agencyPl } from '#i18n/agency/pl'
import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { pl } from '#i18n/pl'

/** What the window says, in each of its languages. */
export const windowTexts = { en, fa, pl }

/** What it says of the work with many clients. */
export const agencyTexts = { en: agencyEn, fa: agencyFa, pl: agencyPl }
