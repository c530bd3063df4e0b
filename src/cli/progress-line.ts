interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

interface Steps {
  done: number
  total: number
}

/** Tells how far a work is that takes longer than a second: by one line that is rewritten, or by plain lines in a log. */
export interface ProgressLine<Progress extends Steps> {
  update(progress: Progress): void
  /** Writes a line that stays, above. */
  say(text: string): void
  /** Takes the line away; nothing is shown after this. */
  end(): void
}

/** Milliseconds for which a work is not worth a line. */
const quiet = 1000

const eraseLine = '\r\u001b[2K'

export function createProgressLine<Progress extends Steps>(
  screen: Screen,
  wordOf: (progress: Progress) => string,
): ProgressLine<Progress> {
  let latest: Progress | null = null
  /** How much was done in the last line of a log, which gets one for each step. */
  let logged = -1
  let timer: NodeJS.Timeout | null = null
  let shows = false
  let ended = false

  const show = (): void => {
    if (latest === null || latest.done >= latest.total) return
    if (!screen.isTTY && latest.done === logged) return
    logged = latest.done
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
    say(text) {
      const isOnScreen = shows && screen.isTTY && !ended
      screen.write(`${isOnScreen ? eraseLine : ''}${text}\n`)
      if (isOnScreen) show()
    },
    end() {
      if (timer) clearTimeout(timer)
      if (shows && screen.isTTY && !ended) screen.write(eraseLine)
      ended = true
    },
  }
}
