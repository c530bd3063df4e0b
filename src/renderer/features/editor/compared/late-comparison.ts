import { lateComponent } from '#ui/late-component'

/** Two texts word by word. Only late parts show it, and load it along with them. */
export const { Late: LateComparison, load: loadComparison } = lateComponent(
  async () => (await import('./comparison')).Comparison,
  'nothing',
)
