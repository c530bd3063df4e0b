import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'

/** What axe finds on the page as it stands: rule and element. What a frame shows is an export, which has its own tests. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(join(process.cwd(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'))
  const results = (await page.evaluate('axe.run({ iframes: false })')) as AxeResults
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}
