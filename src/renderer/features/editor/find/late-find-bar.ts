import { lateComponent } from '#ui/late-component'

/** The find bar, which not every session opens: loaded when the window has a moment. */
export const { Late: LateFindBar, load: loadFindBar } = lateComponent(async () => (await import('./find-bar')).FindBar)
