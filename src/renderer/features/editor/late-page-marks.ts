import { lazy } from 'react'
import { loadComparison } from './compared/late-comparison'
import { loadSideTexts } from './sides/load-side-texts'

/** The marks beside sections, which nobody waits for: loaded after the page is drawn, with nothing in their place until then. */
export const LatePageMarks = lazy(async () => {
  const [{ PageMarks }] = await Promise.all([import('./page-marks'), loadSideTexts(), loadComparison()])
  return { default: PageMarks }
})
