import { lateComponent } from '#ui/late-component'

/** The preview, which not every session opens: loaded when it is first shown. */
export const { Late: LatePreview } = lateComponent(async () => (await import('./preview-pane')).PreviewPane)
