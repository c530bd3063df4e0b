import { lateComponent } from '#ui/late-component'

/** The form with a client's answers. */
export const { Late: ClientScreen } = lateComponent(async () => (await import('./client-screen')).ClientScreen)
