import type { Page } from 'puppeteer-core'
import type { CancelSignal } from '#app/cancellation'
import type { Printer } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'
import type { BrowserProgram } from '#platform/browser-program'
import { type ChromiumSession, startChromiumSession } from '#platform/chromium-session'

const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? message
}

/** What each tab was last told to load from where. */
const policies = new WeakMap<Page, string>()

const policyOf = (html: string): string => /<meta http-equiv="Content-Security-Policy"[^>]*>/i.exec(html)?.[0] ?? ''

async function printOn(page: Page, html: string): Promise<Uint8Array> {
  // The security policy of the page before it would hold for this one too, and keep out a logo or fonts.
  const policy = policyOf(html)
  if ((policies.get(page) ?? policy) !== policy) await page.goto('about:blank')
  policies.set(page, policy)
  await page.setContent(html, { waitUntil: 'load' })
  // A page that shows nothing on a screen asks for its fonts when it is printed; then they are not waited for.
  await page.evaluate('Promise.all(Array.from(document.fonts, (face) => face.load())).then(() => undefined)')
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true, waitForFonts: true })
}

type Outcome = { kind: 'printed'; bytes: Uint8Array } | { kind: 'cancelled' } | { kind: 'failed'; reason: string }

/**
 * Prints on one page. The page's renderer may die under it, and the calls that wait for it would wait for ever: then
 * and when cancelled the answer comes at once, and the page is not `clean`.
 */
async function printOrStop(
  page: Page,
  html: string,
  session: ChromiumSession,
  signal: CancelSignal | undefined,
): Promise<Outcome> {
  const { promise, resolve } = stoppable()
  const fail = (error: unknown): void => resolve({ kind: 'failed', reason: reasonOf(error) })
  const onClose = (): void => fail(new Error('the page was closed'))
  page.on('error', fail)
  page.on('close', onClose)
  const ignoreSignal = signal?.onCancel(() => resolve({ kind: 'cancelled' }))
  const ignoreEnd = session.onGone(() => fail(new Error(browserEnded)))
  printOn(page, html).then((bytes) => resolve({ kind: 'printed', bytes }), fail)
  const outcome = await promise
  page.off('error', fail)
  page.off('close', onClose)
  ignoreSignal?.()
  ignoreEnd()
  return outcome
}

function stoppable(): { promise: Promise<Outcome>; resolve: (outcome: Outcome) => void } {
  let resolve: (outcome: Outcome) => void = () => undefined
  const promise = new Promise<Outcome>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

const browserEnded = 'the browser ended'

/** A page to print on; rejects when the browser ends before there is one. */
function borrowPage(session: ChromiumSession): Promise<Page> {
  return new Promise((resolve, reject) => {
    const ignoreEnd = session.onGone(() => reject(new Error(browserEnded)))
    session.borrow().then(resolve, reject).finally(ignoreEnd)
  })
}

async function printIn(session: ChromiumSession, html: string, signal: CancelSignal | undefined): Promise<Outcome> {
  try {
    const page = await borrowPage(session)
    const outcome: Outcome = signal?.cancelled ? { kind: 'cancelled' } : await printOrStop(page, html, session, signal)
    session.giveBack(page, outcome.kind === 'printed')
    return outcome
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/**
 * A printer that starts the browser which `find` names on first use and keeps it, with two pages, until it is closed.
 * Answers the error of `find`, `cancelled` (also once closed), or `printFailed` when the browser does not start or
 * fails twice: it may crash once, and is then started again.
 */
export function createChromiumPrinter(find: () => Promise<Result<BrowserProgram, AppError>>): Printer {
  type Started = Promise<Result<ChromiumSession, AppError>>
  let current: Started | null = null
  let closed = false

  const start = async (): Started => {
    const program = await find()
    if (!program.ok) return program
    try {
      return ok(await startChromiumSession(program.value))
    } catch (error) {
      return err(appError('printFailed', { reason: reasonOf(error) }))
    }
  }

  /** Ends a session that failed to start or died, unless another print has done so already. */
  const drop = async (started: Started): Promise<void> => {
    if (current !== started) return
    current = null
    const session = await started
    if (session.ok) await session.value.end()
  }

  const attempt = async (html: string, signal: CancelSignal | undefined): Promise<Outcome | AppError> => {
    current ??= start()
    const started = current
    const session = await started
    if (!session.ok) {
      await drop(started)
      return session.error
    }
    const outcome = await printIn(session.value, html, signal)
    if (!session.value.alive) await drop(started)
    return outcome
  }

  return {
    async print(html, signal) {
      let reason = ''
      for (let tries = 0; tries < 2; tries += 1) {
        if (closed || signal?.cancelled) return err(appError('cancelled'))
        const outcome = await attempt(html, signal)
        if ('code' in outcome) return err(outcome)
        if (outcome.kind === 'printed') return ok(outcome.bytes)
        if (outcome.kind === 'cancelled') return err(appError('cancelled'))
        reason = outcome.reason
      }
      return err(closed ? appError('cancelled') : appError('printFailed', { reason }))
    },
    async close() {
      closed = true
      if (current) await drop(current)
    },
  }
}
