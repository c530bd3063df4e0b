import { useTranslation } from 'react-i18next'
import { useTexts } from '#i18n/i18n'

/** The window's texts with those of `sides:`, in the parts that load them. */
export function useSideTexts() {
  const { language } = useTexts()
  const { t } = useTranslation(['translation', 'sides'])
  return { t, language }
}
