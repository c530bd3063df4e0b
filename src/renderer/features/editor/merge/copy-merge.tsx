import { useState } from 'react'
import { comparePolicies } from '#core/compare/compare-policies'
import type { Policy } from '#core/policy/policy'
import { announce } from '#features/notices'
import type { FileNow } from '../document/policy-store'
import { showMerged } from '../document/show-merged'
import { useEditorContext } from '../editor-context'
import { MergeDialog } from './merge-dialog'
import { useMergeTexts } from './use-merge-texts'

export interface CopyMergeProps {
  /** What the copy holds, and the file's revision that it was made from. */
  copy: FileNow
  /** Called when what was chosen of the copy is in the window. Whether the copy is not needed any more. */
  onTaken: () => Promise<boolean>
  onClose: () => void
}

/** The window's text beside a copy of what its file does not have, and the way to one policy, which is not saved yet. */
export function CopyMerge({ copy, onTaken, onClose }: CopyMergeProps) {
  const { t } = useMergeTexts()
  const { store, editor, language } = useEditorContext()
  const [comparison] = useState(() => {
    const { policy, saved, savedRevision, revision } = store.getState()
    const base = copy.revision === savedRevision && revision === savedRevision ? saved : null
    return comparePolicies(policy, copy.policy, base)
  })
  if (editor === null) return null
  const merge = async (merged: Policy) => {
    showMerged(store, editor, language, merged)
    const isTaken = await onTaken()
    onClose()
    // The page may be of a language that the merged policy does not have.
    if (!editor.isDestroyed) editor.view.focus()
    if (isTaken) announce(t('merge:copy.taken'))
  }
  return <MergeDialog comparison={comparison} other="copy" onMerge={merge} onClose={onClose} />
}
