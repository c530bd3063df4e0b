import type { CancelSignal } from '#app/cancellation'
import type { Printer } from '#app/ports'

/**
 * Prints an empty page, so that the browser starts while something else is being done: it takes about as long to start
 * as a policy takes to become a Word file. A failure is left to the first print that counts, which meets it again.
 */
export const warmPrinter = (printer: Printer, signal: CancelSignal): void => {
  void printer.print('<!doctype html>', signal)
}
