import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import type { BrowserProgram } from '#platform/browser-program'

/** Two pages, used again and again, print fastest on two cores: 69 ms a document against 252 ms with a new page each. */
const pagesAtOnce = 2

/** A policy of 100,000 words takes about a minute on a slow machine. */
const patience = 300_000

const flags = [
  // Nothing that a page names can be reached: no name resolves, numeric addresses included, and no proxy is asked.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--no-pings',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--font-render-hinting=none',
]

/** A running browser and its pages, which are lent out one print each and used again. */
export interface ChromiumSession {
  readonly alive: boolean
  /**
   * Calls `listener` when the browser has ended, by whatever cause: what still waits for it may wait for long. Gives what
   * takes the listener back. No promise, whose reactions would keep each print's bytes for as long as the browser runs.
   */
  onGone(listener: () => void): () => void
  /** A page of one's own, as soon as one is free. */
  borrow(): Promise<Page>
  /** Gives a page back; one that is not `clean` is closed and replaced when needed. */
  giveBack(page: Page, clean: boolean): void
  /** Ends the browser and removes its profile. */
  end(): Promise<void>
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.setJavaScriptEnabled(false)
  page.setDefaultTimeout(patience)
  return page
}

/** Starts a browser without a window on a profile of its own. Rejects when the program does not start. */
export async function startChromiumSession(program: BrowserProgram): Promise<ChromiumSession> {
  const profile = await mkdtemp(join(tmpdir(), 'clausebook-print-'))
  // A host that ends in haste ends the browser, but would leave the profile.
  const removeInHaste = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', removeInHaste)
  const removeProfile = async (): Promise<void> => {
    process.off('exit', removeInHaste)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  let browser: Browser
  try {
    browser = await launch({
      executablePath: program.path,
      env: { ...process.env, ...program.env },
      headless: true,
      pipe: true,
      userDataDir: profile,
      protocolTimeout: patience,
      // The host decides what its signals mean; the browser ends with the pipe.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // Chromium refuses to start its sandbox for the superuser (as in most containers).
      args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
    })
  } catch (error) {
    await removeProfile()
    throw error
  }

  const whenGone = new Set<() => void>()
  browser.once('disconnected', () => {
    for (const listener of whenGone) listener()
  })
  const onGone = (listener: () => void): (() => void) => {
    if (browser.connected) whenGone.add(listener)
    else queueMicrotask(listener)
    return () => whenGone.delete(listener)
  }
  const idle: Page[] = []
  const opening = new Set<Promise<Page>>()
  const waiting: ((page: Promise<Page>) => void)[] = []
  let lent = 0

  const borrow = (): Promise<Page> => {
    if (lent >= pagesAtOnce) return new Promise((resolve) => waiting.push(resolve))
    lent += 1
    const page = idle.pop()
    return page ? Promise.resolve(page) : open()
  }
  const open = (): Promise<Page> => {
    const page = openPage(browser).catch(failToOpen)
    opening.add(page)
    const forget = () => opening.delete(page)
    page.then(forget, forget)
    return page
  }
  const failToOpen = (error: unknown): never => {
    release()
    throw error
  }
  const release = (): void => {
    lent -= 1
    const next = waiting.shift()
    if (next) next(borrow())
  }

  return {
    get alive() {
      return browser.connected
    },
    onGone,
    borrow,
    giveBack(page, clean) {
      if (clean && !page.isClosed()) idle.push(page)
      else page.close().catch(() => undefined)
      release()
    },
    async end() {
      // A page that opens while the browser closes is waited for by puppeteer for 30 s, and the program with it.
      await Promise.race([Promise.allSettled(opening), new Promise<void>((resolve) => onGone(resolve))])
      // A browser that crashed is gone already.
      await browser.close().catch(() => undefined)
      await removeProfile()
    },
  }
}
