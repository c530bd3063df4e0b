import type { Page } from 'puppeteer-core'
import type { Bridge } from '#contract/bridge'
import type { AppError } from '#contract/error'
import type { Result } from '#core/result'
import type { Door } from '#tests/contract/door'

interface Heard {
  bridge: Bridge
  payloads: unknown[]
  stop: () => void
}

/** A window as a door: everything goes through the page's own `window.clausebook`. */
export const pageDoor = (page: Page, close: () => Promise<void>): Door => ({
  call: (method, input) =>
    page.evaluate(
      (name, value): Promise<Result<unknown, AppError>> => Reflect.get(globalThis, 'clausebook').call(name, value),
      method,
      input,
    ),
  async listen(event) {
    const handle = await page.evaluateHandle((name): Heard => {
      const bridge: Bridge = Reflect.get(globalThis, 'clausebook')
      const payloads: unknown[] = []
      return { bridge, payloads, stop: bridge.on(name, (payload) => payloads.push(payload)) }
    }, event)
    return {
      heard: () => handle.evaluate(({ payloads }) => payloads),
      stop: () => handle.evaluate(({ stop }) => stop()),
    }
  },
  close,
})
