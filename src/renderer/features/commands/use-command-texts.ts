import { useTranslation } from 'react-i18next'
import { useTexts } from '#i18n/i18n'
import { type CommandId, commands } from './command-list'
import { keyNamesIn } from './format-chord'

/** The window's texts with those of commands (`commands:`), in the dialogs that load them; what commands are called. */
export function useCommandTexts() {
  const { language } = useTexts()
  const { t } = useTranslation(['translation', 'commands'])
  return { t, language, keyNames: keyNamesIn(t('keys.space')), nameOf: (id: CommandId): string => t(commands[id].name) }
}
