import { lazy } from 'react'
import { i18n } from '#i18n/i18n'

/** The check of spelling, with its texts: loaded after the page is drawn, with nothing in its place until then. */
export const LateSpelling = lazy(async () => {
  const [{ Spelling }, { allTexts }] = await Promise.all([import('./spelling'), import('#i18n/spelling/all-texts')])
  for (const [language, texts] of Object.entries(allTexts)) i18n.addResourceBundle(language, 'spelling', texts)
  return { default: Spelling }
})
