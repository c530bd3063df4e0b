import { lateComponent } from '#ui/late-component'

/** The export of many policies, which a window that opens one has no need of. */
export const { Late: LateExportManyDialog } = lateComponent(
  async () => (await import('./many/export-many-dialog')).ExportManyDialog,
  'nothing',
)
