export { LateExportDialog } from './late-export'
export { LateExportManyDialog } from './late-export-many'
