import { lateComponent } from '#ui/late-component'

/** The list of clients and their policies. */
export const { Late: HomeScreen } = lateComponent(async () => (await import('./home-screen')).HomeScreen)
