import 'i18next'
import type { AgencyTexts } from '#i18n/agency/en'
import type { CommandTexts } from '#i18n/commands/en'
import type { en } from '#i18n/en'
import type { MergeTexts } from '#i18n/merge/en'
import type { en as notes } from '#i18n/notes/en'
import type { en as ownClause } from '#i18n/own-clause/en'
import type { SideTexts } from '#i18n/sides/en'
import type { SpellingTexts } from '#i18n/spelling/en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: {
      agency: AgencyTexts
      translation: typeof en
      commands: CommandTexts
      merge: MergeTexts
      notes: typeof notes
      ownClause: typeof ownClause
      sides: SideTexts
      spelling: SpellingTexts
    }
  }
}
