import { lateComponent } from '#ui/late-component'

/** The question before a section goes that others refer to; its code comes when it is asked first. */
export const { Late: LateRemovalDialog } = lateComponent(
  async () => (await import('./removal-dialog')).RemovalDialog,
  'nothing',
)
