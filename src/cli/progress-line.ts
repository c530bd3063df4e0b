import type { ExportProgress } from '#app/export-policy'

interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Tells how far a work is that takes longer than a second: by one line that is rewritten, or by plain lines in a log. */
export interface ProgressLine {
  update(progress: ExportProgress): void
  /** Takes the line away; nothing is shown after this. */
  end(): void
}

/** Milliseconds for which a work is not worth a line. */
const quiet = 1000

const eraseLine = '\r\u001b[2K'

export function createProgressLine(screen: Screen, wordOf: (progress: ExportProgress) => string): ProgressLine {
  let latest: ExportProgress | null = null
  let timer: NodeJS.Timeout | null = null
  let shows = false
  let ended = false

  const show = (): void => {
    if (latest === null || latest.done >= latest.total) return
    const text = wordOf(latest)
    // A line that wraps could not be taken back.
    if (screen.isTTY) screen.write(eraseLine + [...text].slice(0, (screen.columns ?? 80) - 1).join(''))
    else screen.write(`${text}\n`)
  }
  return {
    update(progress) {
      if (ended) return
      latest = progress
      if (shows) show()
      timer ??= setTimeout(() => {
        shows = true
        show()
      }, quiet).unref()
    },
    end() {
      if (timer) clearTimeout(timer)
      if (shows && screen.isTTY && !ended) screen.write(eraseLine)
      ended = true
    },
  }
}
