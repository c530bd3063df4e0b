import { useTranslation } from 'react-i18next'
import { useTexts } from '#i18n/i18n'

/** The window's texts with those of notes (`notes:`), for what is loaded with them. */
export function useNoteTexts() {
  const { language } = useTexts()
  const { t } = useTranslation(['translation', 'notes'])
  return { t, language }
}
