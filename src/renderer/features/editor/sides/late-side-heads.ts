import { lateComponent } from '#ui/late-component'
import { loadSideTexts } from './load-side-texts'

/** What stands above two pages beside each other; loaded, with its texts, after the page is drawn. */
export const { Late: LateSideHeads } = lateComponent(async () => {
  const [{ SideHeads }] = await Promise.all([import('./side-heads'), loadSideTexts()])
  return SideHeads
}, 'nothing')
