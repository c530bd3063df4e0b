import { en as enAgency } from '#i18n/agency/en'
import { fa as faAgency } from '#i18n/agency/fa'
import { pl as plAgency } from '#i18n/agency/pl'
import { en as enCommands } from '#i18n/commands/en'
import { fa as faCommands } from '#i18n/commands/fa'
import { pl as plCommands } from '#i18n/commands/pl'
import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { en as enMerge } from '#i18n/merge/en'
import { fa as faMerge } from '#i18n/merge/fa'
import { pl as plMerge } from '#i18n/merge/pl'
import { en as enNotes } from '#i18n/notes/en'
import { fa as faNotes } from '#i18n/notes/fa'
import { pl as plNotes } from '#i18n/notes/pl'
import { en as enOwnClause } from '#i18n/own-clause/en'
import { fa as faOwnClause } from '#i18n/own-clause/fa'
import { pl as plOwnClause } from '#i18n/own-clause/pl'
import { pl } from '#i18n/pl'
import { en as enSides } from '#i18n/sides/en'
import { fa as faSides } from '#i18n/sides/fa'
import { pl as plSides } from '#i18n/sides/pl'
import { en as enSpelling } from '#i18n/spelling/en'
import { fa as faSpelling } from '#i18n/spelling/fa'
import { pl as plSpelling } from '#i18n/spelling/pl'

/** What the window says in each of its languages, those texts included that come late, under their namespaces. */
export const windowTexts = {
  en: {
    ...en,
    agency: enAgency,
    commands: enCommands,
    merge: enMerge,
    notes: enNotes,
    ownClause: enOwnClause,
    sides: enSides,
    spelling: enSpelling,
  },
  fa: {
    ...fa,
    agency: faAgency,
    commands: faCommands,
    merge: faMerge,
    notes: faNotes,
    ownClause: faOwnClause,
    sides: faSides,
    spelling: faSpelling,
  },
  pl: {
    ...pl,
    agency: plAgency,
    commands: plCommands,
    merge: plMerge,
    notes: plNotes,
    ownClause: plOwnClause,
    sides: plSides,
    spelling: plSpelling,
  },
}
