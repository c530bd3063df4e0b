import { loadQuestion } from '#features/client'
import { lateComponent } from '#ui/late-component'

/** The answers beside the page, which not every session opens: loaded when they are first shown. */
export const { Late: LateAnswers } = lateComponent(async () => (await import('./answers-panel')).AnswersPanel)

export const { Late: LateAnswerDialog } = lateComponent(async () => {
  const [{ AnswerDialog }] = await Promise.all([import('./answer-dialog'), loadQuestion()])
  return AnswerDialog
}, 'nothing')
