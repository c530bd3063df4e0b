import { useEffect, useState } from 'react'
import { showError } from '#features/notices'
import { keepRecoveryCopy, type RecoveryKeeper } from '#host/recovery-keeper'
import type { PolicyStore } from '../document/policy-store'

const whenIdle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }))

/** Keeps a copy of what is unsaved in the store, as long as the component is shown; null before it is. */
export function useRecoveryKeeper(store: PolicyStore): RecoveryKeeper | null {
  const [keeper, setKeeper] = useState<RecoveryKeeper | null>(null)
  useEffect(() => {
    const { place, restoredFrom } = store.getState()
    const made = keepRecoveryCopy({
      place,
      copy: restoredFrom,
      held: () => {
        const { policy, revision, isUnsaved, saved, savedRevision } = store.getState()
        return { policy, revision, isUnsaved, base: revision === savedRevision ? saved : null }
      },
      onFailure: showError,
      whenIdle,
    })
    const stop = store.subscribe((state, before) => {
      if (before.isUnsaved && !state.isUnsaved) void made.now()
      else if (state.policy !== before.policy || state.revision !== before.revision) made.changed()
    })
    // Somebody may have typed before this was there.
    made.changed()
    setKeeper(made)
    return () => {
      stop()
      void made.end()
    }
  }, [store])
  return keeper
}
