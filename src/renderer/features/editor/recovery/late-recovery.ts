import { lateComponent } from '#ui/late-component'

/** The care for what is unsaved, which is needed a moment after the text is there. */
export const { Late: LateRecovery } = lateComponent(async () => (await import('./recovery')).Recovery, 'nothing')
