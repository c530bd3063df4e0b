import { lazy } from 'react'
import { i18n } from '#i18n/i18n'

/** The check of spelling, with its texts: loaded after the page is drawn, with nothing in its place until then. */
export const LateSpelling = lazy(async () => {
  const [{ Spelling }] = await Promise.all([import('./spelling'), i18n.loadNamespaces('spelling')])
  return { default: Spelling }
})
