/** Tells work under way that it should stop; the work answers with the error `cancelled`. */
export interface CancelSignal {
  readonly cancelled: boolean
  /** Calls `listener` once when cancelled; returns a function that stops listening. */
  onCancel(listener: () => void): () => void
}

/** A signal, and the one function that sets it off. */
export function createCancellation(): { signal: CancelSignal; cancel: () => void } {
  const listeners = new Set<() => void>()
  let cancelled = false
  return {
    signal: {
      get cancelled() {
        return cancelled
      },
      onCancel(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    cancel() {
      if (cancelled) return
      cancelled = true
      for (const listener of listeners) listener()
      listeners.clear()
    },
  }
}
