import type { Page } from 'puppeteer-core'
import { defaultSettings } from '#contract/default-settings'
import type { Settings } from '#contract/settings-schema'

/** Loads the window again with these settings, and the defaults for the others. */
export async function reopenWith(page: Page, settings: Partial<Settings>): Promise<void> {
  // A window that has just been opened may still be arriving at its page.
  await page.waitForFunction(() => document.readyState === 'complete' && window.clausebook !== undefined)
  await page.evaluate((chosen) => window.clausebook.call('settings.save', chosen), { ...defaultSettings, ...settings })
  await page.reload()
}
