import { useTranslation } from 'react-i18next'
import { i18n, useTexts } from '#i18n/i18n'

/** Adds the texts of the work with many clients to the window's. A start in a policy does without them. */
export const loadAgencyTexts = (): Promise<void> => i18n.loadNamespaces('agency')

/** The window's texts with those of the work with many clients (`agency:`), on the screens that load them. */
export function useAgencyTexts() {
  const { language } = useTexts()
  const { t } = useTranslation(['translation', 'agency'])
  return { t, language }
}
