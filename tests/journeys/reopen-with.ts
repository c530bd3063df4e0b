import type { Page } from 'puppeteer-core'
import type { Settings } from '#contract/contract'
import { defaultSettings } from '#contract/default-settings'

/** Loads the window again with these settings, and the defaults for the others. */
export async function reopenWith(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate((chosen) => window.clausebook.call('settings.save', chosen), { ...defaultSettings, ...settings })
  await page.reload()
}
