import { lateComponent } from '#ui/late-component'

/** What a first start shows. */
export const { Late: WelcomeScreen } = lateComponent(async () => (await import('./welcome-screen')).WelcomeScreen)
