import type { PolicyStore } from './policy-store'

/** How long the sections must not have changed, in milliseconds. */
const pause = 250

/** Does something soon, and again whenever the sections have changed and then rest: once the window is idle. */
export function whenSectionsRest(store: PolicyStore, look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle = requestIdleCallback(look)
  const stop = store.subscribe((state, before) => {
    if (state.policy.sections === before.policy.sections) return
    clearTimeout(timer)
    cancelIdleCallback(idle)
    timer = setTimeout(() => {
      idle = requestIdleCallback(look)
    }, pause)
  })
  return () => {
    stop()
    clearTimeout(timer)
    cancelIdleCallback(idle)
  }
}
