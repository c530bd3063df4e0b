import { lateComponent } from '#ui/late-component'

/** The export dialog, loaded when it is first opened. */
export const { Late: LateExportDialog } = lateComponent(
  async () => (await import('./export-dialog')).ExportDialog,
  'nothing',
)
