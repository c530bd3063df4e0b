import { useEffect, useState } from 'react'
import type { RecoveryCopy } from '#contract/contract'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { useTexts } from '#i18n/i18n'
import type { FileNow, RestoredText } from '../document/policy-store'
import { useEditorContext } from '../editor-context'
import { LateCopyMerge } from '../merge/late-merge'
import { RecoveryOffer } from './recovery-offer'
import { useRecoveryKeeper } from './use-recovery-keeper'

/** Keeps what is unsaved, and offers what was kept before, one copy after another with the newest first. */
export function Recovery({ onRestore }: { onRestore: (text: RestoredText) => void }) {
  const { t } = useTexts()
  const { store } = useEditorContext()
  const [compared, setCompared] = useState<FileNow | null>(null)
  const keeper = useRecoveryKeeper(store)
  const [copies, setCopies] = useState<readonly RecoveryCopy[]>([])
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (keeper === null) return
    let wanted = true
    void request('recovery.list', store.getState().place).then((answer) => {
      if (!wanted) return
      if (answer.ok) setCopies(answer.value.copies.filter(({ copy }) => !keeper.owns(copy)))
      else showError(answer.error)
    })
    return () => {
      wanted = false
    }
  }, [store, keeper])

  const [offered, ...others] = copies
  if (offered === undefined || keeper === null) return null
  const place = { ...store.getState().place, copy: offered.copy }

  /** The button that was pressed goes away, and the focus would be nowhere. */
  const goOn = (said: string) => {
    announce(said)
    setCopies(others)
    document.querySelector('main')?.focus()
  }
  const restore = async () => {
    setBusy(true)
    const read = await request('recovery.read', place)
    // What was typed meanwhile makes room for the restored text, and is offered in its place.
    if (!read.ok) showError(read.error)
    else if (await keeper.now()) {
      goOn(t('recovery.restored'))
      onRestore({ copy: offered.copy, ...read.value })
      return
    }
    setBusy(false)
  }
  const compare = async () => {
    const read = await request('recovery.read', place)
    if (read.ok) setCompared(read.value)
    else showError(read.error)
  }
  /** What was chosen of the copy is kept as the window's own text before the copy goes. */
  const takenOver = async () => {
    if (!(await keeper.now())) return false
    const answer = await request('recovery.discard', place)
    if (answer.ok) setCopies(others)
    else showError(answer.error)
    return answer.ok
  }
  const discard = async () => {
    const answer = await request('recovery.discard', place)
    if (answer.ok) goOn(t(offered.kind === 'whole' ? 'recovery.discarded' : 'recovery.deleted'))
    else showError(answer.error)
  }
  return (
    <>
      <RecoveryOffer
        key={offered.copy}
        copy={offered}
        busy={busy}
        onCompare={() => void compare()}
        onRestore={() => void restore()}
        onDiscard={() => void discard()}
        onLater={() => setCopies(others)}
      />
      {compared !== null && <LateCopyMerge copy={compared} onTaken={takenOver} onClose={() => setCompared(null)} />}
    </>
  )
}
