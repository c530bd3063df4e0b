import { lateComponent } from '#ui/late-component'
import { loadComparison } from '../compared/late-comparison'
import { loadMergeTexts } from './load-merge-texts'

// Loaded, with their texts, when they are first opened.

export const { Late: LateFileMerge } = lateComponent(async () => {
  const [{ FileMerge }] = await Promise.all([import('./merges'), loadMergeTexts(), loadComparison()])
  return FileMerge
}, 'nothing')

export const { Late: LateCopyMerge } = lateComponent(async () => {
  const [{ CopyMerge }] = await Promise.all([import('./merges'), loadMergeTexts(), loadComparison()])
  return CopyMerge
}, 'nothing')
