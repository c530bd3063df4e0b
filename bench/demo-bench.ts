import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '#core/language'
import type { BrowserProgram } from '#platform/browser-program'
import type { Comparison } from './comparison'
import { runNode } from './run-process'

/** `demo` (three languages, five formats, a new folder each time) against a browser that prints its three pages. */
export function demoBench(root: string, browser: BrowserProgram): Comparison {
  let pages: string[] = []
  const demo = async (): Promise<number> => {
    const folder = await mkdtemp(join(tmpdir(), 'clausebook-bench-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const { time } = await runNode([join(root, 'out', 'main', 'cli.js'), 'demo', '--out', folder])
    pages = languages.map((language) => join(folder, 'exports', 'rangin-gifts', `privacy-policy.${language}.html`))
    return time
  }
  return {
    name: 'demo, 3 languages × 5 formats',
    bare: 'a bare browser and 3 bare prints',
    goal: 4,
    runs: 5,
    ours: demo,
    async baseline() {
      if (pages.length === 0) await demo()
      return (await runNode([join(root, 'bench', 'bare-print.js'), browser.path, ...pages], browser.env)).time
    },
  }
}
