import { useTranslation } from 'react-i18next'
import { useTexts } from '#i18n/i18n'

/** The window's texts with those of `merge:`, in the parts that load them. */
export function useMergeTexts() {
  const { language } = useTexts()
  const { t } = useTranslation(['translation', 'merge'])
  return { t, language }
}

/** What the text in the window is compared with: the policy's file, or a copy of what was never saved or saved over. */
export type Other = 'file' | 'copy'
