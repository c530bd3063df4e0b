export { ExportDialog } from './export-dialog'
export { LateExportManyDialog } from './late-export-many'
