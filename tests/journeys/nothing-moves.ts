import type { Page } from 'puppeteer-core'

/** Waits until nothing moves: what fades in or out has no colour to look at. */
export async function nothingMoves(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
}
