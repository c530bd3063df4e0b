import { lateComponent } from '#ui/late-component'

/** A question with its field. The form and the editor load its code with their own, before they show one. */
export const { Late: LateQuestion, load: loadQuestion } = lateComponent(
  async () => (await import('./question')).Question,
  'nothing',
)
