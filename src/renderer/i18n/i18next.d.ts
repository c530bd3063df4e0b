import 'i18next'
import type { AgencyTexts } from '#i18n/agency/en'
import type { CommandTexts } from '#i18n/commands/en'
import type { en } from '#i18n/en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en; commands: CommandTexts; agency: AgencyTexts }
  }
}
