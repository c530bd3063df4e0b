import { lateComponent } from '#ui/late-component'

/** The layout's choices, which few exports change: loaded when they are first shown. */
export const { Late: LateLayoutForm } = lateComponent(async () => (await import('./layout-form')).LayoutForm)
