import type { BrowserProgram } from '#platform/browser-program'
import { findChromium } from '#platform/chromium-finder'

/** The browser that tests run in; without any, they cannot prove anything and must fail. */
export async function testBrowser(): Promise<BrowserProgram> {
  const found = await findChromium()
  if (!found.ok) throw new Error('no Chrome, Chromium or Edge for the tests: set CLAUSEBOOK_BROWSER')
  return found.value
}
