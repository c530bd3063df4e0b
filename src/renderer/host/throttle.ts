/** Work that follows changes, never two at a time. */
export interface Throttle {
  /** Something changed: the work starts at most `delay` later, however many changes follow. */
  changed(): void
  /** Works at once, after any work under way; ends when that is done. */
  now(): Promise<void>
  /** Forgets a change whose work has not been started. */
  stop(): void
}

/**
 * Runs `work` behind changes, each run for all changes before its start.
 * @param work must not reject
 * @param delay from the first change that no run has seen to the run, in milliseconds
 * @param whenIdle ends when there is a moment for the work
 */
export function throttle(work: () => Promise<void>, delay: number, whenIdle: () => Promise<void>): Throttle {
  let timer: ReturnType<typeof setTimeout> | null = null
  let queue = Promise.resolve()
  /** A run that waits for its turn will see every change so far, so a second one need not wait behind it. */
  let waiting = false

  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const enqueue = () => {
    timer = null
    if (waiting) return
    waiting = true
    queue = queue.then(whenIdle).then(() => {
      waiting = false
      return work()
    })
  }
  return {
    changed() {
      timer ??= setTimeout(enqueue, delay)
    },
    now() {
      stop()
      queue = queue.then(work)
      return queue
    },
    stop,
  }
}
