import { constants } from 'node:os'
import { type CancelSignal, createCancellation } from '#app/cancellation'

/** Ctrl+C and a polite `kill`, as a cancellation. */
export interface Interruption {
  signal: CancelSignal
  /** 128 + the signal's number, as shells count (POSIX leaves it at "above 128"); null when there was no signal. */
  exitCode: () => number | null
  /** Gives the signals back to Node. */
  forget: () => void
}

/** Takes the first SIGINT or SIGTERM for a cancellation; a second one ends the process at once. */
export function watchInterruption(): Interruption {
  const { signal, cancel } = createCancellation()
  let exitCode: number | null = null
  const interrupt = (name: NodeJS.Signals): void => {
    forget()
    exitCode = 128 + constants.signals[name]
    cancel()
  }
  const forget = (): void => {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
  process.on('SIGINT', interrupt)
  process.on('SIGTERM', interrupt)
  return { signal, exitCode: () => exitCode, forget }
}
