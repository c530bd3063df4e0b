import { lateComponent } from '#ui/late-component'
import { loadOwnClauseTexts } from './load-own-clause-texts'

// Loaded, with their texts, when they are first opened.

export const { Late: LateSaveClause } = lateComponent(async () => {
  const [{ SaveClauseDialog }] = await Promise.all([import('./save-clause-dialog'), loadOwnClauseTexts()])
  return SaveClauseDialog
}, 'nothing')

export const { Late: LateDeleteClause } = lateComponent(async () => {
  const [{ DeleteClauseDialog }] = await Promise.all([import('./delete-clause-dialog'), loadOwnClauseTexts()])
  return DeleteClauseDialog
}, 'nothing')
