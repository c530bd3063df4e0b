import { type CancelSignal, createCancellation } from '#app/cancellation'

/** The long works under way, by the name that the window gave each. */
export interface Jobs {
  /** Does a work that `cancel` can stop; null, and no run, when one of this name is under way. */
  run<Outcome>(job: string, work: (signal: CancelSignal) => Promise<Outcome>): Promise<Outcome | null>
  /** Stops a work; one that has ended or never was is left in peace. */
  cancel(job: string): void
  cancelAll(): void
}

export function createJobs(): Jobs {
  const running = new Map<string, () => void>()
  return {
    async run(job, work) {
      if (running.has(job)) return null
      const { signal, cancel } = createCancellation()
      running.set(job, cancel)
      try {
        return await work(signal)
      } finally {
        running.delete(job)
      }
    },
    cancel: (job) => running.get(job)?.(),
    cancelAll() {
      for (const cancel of running.values()) cancel()
    },
  }
}
