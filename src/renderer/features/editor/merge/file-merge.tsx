import { useEffect, useState } from 'react'
import { comparePolicies, type PolicyComparison } from '#core/compare/compare-policies'
import type { Policy } from '#core/policy/policy'
import { announce } from '#features/notices'
import type { FileNow } from '../document/policy-store'
import { showMerged } from '../document/show-merged'
import { useEditorContext } from '../editor-context'
import { MergeDialog } from './merge-dialog'
import { useMergeTexts } from './use-merge-texts'

/** The window's text beside what its file says now, and the way to one policy that is saved over the file. */
export function FileMerge({ onClose }: { onClose: () => void }) {
  const { t } = useMergeTexts()
  const { store, editor, language } = useEditorContext()
  const [read, setRead] = useState<{ file: FileNow; comparison: PolicyComparison } | null>(null)

  useEffect(() => {
    void store
      .getState()
      .readFile()
      .then((file) => {
        if (file === null) return onClose()
        const { policy, saved, savedRevision, revision } = store.getState()
        const base = revision === savedRevision ? saved : null
        setRead({ file, comparison: comparePolicies(policy, file.policy, base) })
      })
  }, [store, onClose])

  if (read === null || editor === null) return null
  const merge = async (merged: Policy) => {
    showMerged(store, editor, language, merged)
    store.getState().goOnFrom(read.file)
    const isSaved = await store.getState().save()
    onClose()
    // The page may be of a language that the merged policy does not have.
    if (!editor.isDestroyed) editor.view.focus()
    if (isSaved) announce(t('merge:file.taken'))
  }
  return <MergeDialog comparison={read.comparison} other="file" onMerge={merge} onClose={onClose} />
}
