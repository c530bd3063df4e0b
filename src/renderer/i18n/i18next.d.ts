import 'i18next'
import type { CommandTexts } from '#i18n/commands/en'
import type { en } from '#i18n/en'
import type { SideTexts } from '#i18n/sides/en'
import type { SpellingTexts } from '#i18n/spelling/en'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en; commands: CommandTexts; sides: SideTexts; spelling: SpellingTexts }
  }
}
