import type { Page } from 'puppeteer-core'

/** Somebody who has no mouse: goes to things by Tab and knows them by their name and role. */
export interface KeyboardPerson {
  /** Presses Tab until the focus is on a thing of this role whose name begins with `name`. */
  tabTo(role: string, name: string): Promise<void>
  press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void>
  type(text: string): Promise<void>
}

/** How often Tab is pressed before a thing counts as out of reach. */
const patience = 150

export function keyboardAt(page: Page): KeyboardPerson {
  const session = page.createCDPSession()
  /** What a screen reader says of what has the focus. */
  const focused = async (): Promise<{ role: string; name: string }> => {
    const client = await session
    const { result } = await client.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await client.send('Accessibility.getPartialAXTree', {
      ...(result.objectId !== undefined && { objectId: result.objectId }),
      fetchRelatives: false,
    })
    return { role: String(nodes[0]?.role?.value ?? ''), name: String(nodes[0]?.name?.value ?? '') }
  }
  return {
    async tabTo(role, name) {
      const passed: string[] = []
      for (let presses = 0; presses <= patience; presses += 1) {
        const now = await focused()
        if (now.role === role && now.name.startsWith(name)) return
        passed.push(`${now.role} “${now.name}”`)
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab does not reach ${role} “${name}”, but ${passed.join(', ')}`)
    },
    async press(...keys) {
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key)
      const last = keys.at(-1)
      if (last !== undefined) await page.keyboard.press(last)
      for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key)
    },
    type: (text) => page.keyboard.sendCharacter(text),
  }
}
