import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { nothingMoves } from '#tests/journeys/nothing-moves'

/** A sample of a client's own colours, which have 4.5 to 1 as in the exports, whatever contrast the window has. */
const isBrandSample = /^color-contrast-enhanced: <\w+ class="cb-sample-/

/**
 * What axe finds on the page once it stands still: rule and element. What a frame shows is an export, which has its own tests.
 * @param inHighContrast asks for 7 to 1 between text and its ground (WCAG 1.4.6)
 */
export async function axeViolations(page: Page, inHighContrast = false): Promise<string[]> {
  await nothingMoves(page)
  await page.evaluate(await readFile(join(process.cwd(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'))
  const rules = { 'color-contrast-enhanced': { enabled: inHighContrast } }
  const results = (await page.evaluate(`axe.run(${JSON.stringify({ iframes: false, rules })})`)) as AxeResults
  return results.violations
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
    .filter((found) => !isBrandSample.test(found))
}
