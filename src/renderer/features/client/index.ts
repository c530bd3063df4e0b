import { lateComponent } from '#ui/late-component'
import { loadQuestion } from './late-question'

/** The form with a client's answers. */
export const { Late: ClientScreen } = lateComponent(async () => {
  const [{ ClientScreen }] = await Promise.all([import('./client-screen'), loadQuestion()])
  return ClientScreen
})

export { LateQuestion, loadQuestion } from './late-question'
