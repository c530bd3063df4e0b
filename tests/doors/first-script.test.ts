import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(process.cwd(), 'out', 'renderer')

/** A script's own name, and those it cannot run without. */
const imported = (name: string): string[] =>
  [...readFileSync(join(folder, 'assets', name), 'utf8').matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)].map(
    ([, other]) => other ?? '',
  )

test('the window is drawn and a policy opened with at most 1.2 MB of script', () => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const first = new Set([...page.matchAll(/(?:src|href)="\.\/assets\/([\w.-]+\.js)"/g)].map(([, name]) => name ?? ''))
  // Grows while it is gone through.
  for (const name of first) for (const other of imported(name)) first.add(other)
  const names = [...first].map((name) => name.replace(/-[\w-]{8}\.js$/, ''))
  expect(names).toEqual(expect.arrayContaining(['index', 'editor-screen']))
  const sizeOf = (name: string) => statSync(join(folder, 'assets', name)).size
  // The window's texts in one language come too; each of the three has two files of texts, the larger is the window's.
  const texts = readdirSync(join(folder, 'assets')).filter((name) => /^(?:en|fa|pl)-/.test(name))
  expect(texts.length).toBeGreaterThanOrEqual(3)
  expect(texts.some((name) => first.has(name))).toBe(false)
  const bytes = [...first].reduce((sum, name) => sum + sizeOf(name), Math.max(...texts.map(sizeOf)))
  expect(bytes).toBeLessThanOrEqual(1_200_000)
})
