import type { ElementHandle } from 'puppeteer-core'

/** How long a thing may take to stand still, in milliseconds. */
const patience = 20_000

/**
 * Clicks on a thing once it stands still, nothing lies over it and it can be used, as one who aims does: a notice slides
 * in, a dialog that was closed takes a moment to fade, and a button may wait for what it acts on.
 */
export async function clickOn(target: ElementHandle | null): Promise<void> {
  if (target === null) throw new Error('nothing to click on')
  await target.scrollIntoView()
  await target.evaluate(async (element, patience) => {
    const end = performance.now() + patience
    let before = element.getBoundingClientRect()
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = element.getBoundingClientRect()
      const stands = now.x === before.x && now.y === before.y
      before = now
      const middle = (from: number, to: number, size: number) => (Math.max(from, 0) + Math.min(to, size)) / 2
      const hit = document.elementFromPoint(
        middle(now.left, now.right, innerWidth),
        middle(now.top, now.bottom, innerHeight),
      )
      const isUsable = !element.matches(':disabled, [aria-disabled="true"]')
      if (stands && isUsable && hit !== null && (element.contains(hit) || hit.contains(element))) return
    }
  }, patience)
  await target.click()
}
