import type { ElementHandle, Page } from 'puppeteer-core'
import { clickOn } from '#tests/journeys/click-on'

/** Somebody in front of the window, who finds things by their role and name as a screen reader does. */
export interface Person {
  /** Waits until there is a thing of this role whose name is or contains `name`. */
  find(role: string, name: string): Promise<ElementHandle>
  click(role: string, name: string): Promise<void>
  fill(role: string, name: string, text: string): Promise<void>
  /** Types at the cursor. */
  type(text: string): Promise<void>
  press(...keys: Key[]): Promise<void>
  /** Waits until the window shows the text. */
  sees(text: string): Promise<void>
  /** Waits until the policy's state of saving is this one. */
  seesState(state: 'saved' | 'unsaved'): Promise<void>
}

type Key = Parameters<Page['keyboard']['press']>[0]

const waiting = { timeout: 20_000 }

const movesCursor = /^(?:Arrow|Home|End|Page)/

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

export function personAt(page: Page): Person {
  const find = async (role: string, name: string) => {
    const found = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, {
      ...waiting,
      visible: true,
    })
    if (found === null) throw new Error(`no ${role} “${name}”`)
    return found
  }
  const click = async (role: string, name: string) => {
    await clickOn(await find(role, name))
  }
  return {
    find,
    click,
    async fill(role, name, text) {
      await click(role, name)
      await page.keyboard.down('Control')
      await page.keyboard.press('KeyA')
      await page.keyboard.up('Control')
      await page.keyboard.sendCharacter(text)
    },
    type: (text) => page.keyboard.sendCharacter(text),
    async press(...keys) {
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key)
      const last = keys.at(-1)
      if (last !== undefined) await page.keyboard.press(last)
      for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key)
      // The editor hears of a moved cursor with the next frame; a key that a person presses comes later than that.
      if (last !== undefined && movesCursor.test(last)) await twoFrames(page)
    },
    async sees(text) {
      // biome-ignore lint/performance/useDomNodeTextContent: text that is hidden is not seen
      await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), waiting, text)
    },
    async seesState(state) {
      await page.waitForSelector(`[data-testid="save-state"][data-state="${state}"]`, waiting)
    },
  }
}
