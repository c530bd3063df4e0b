import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = process.cwd()
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'clausebook-house-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json'])
    cpSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})
afterEach(() => rmSync(house, { recursive: true, force: true }))

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), text)
}

const cruise = () => {
  const { stdout, stderr, status } = spawnSync(bin('depcruise'), ['src'], { cwd: house, encoding: 'utf8' })
  return { report: stdout + stderr, status }
}

test('a house that keeps the rules passes', () => {
  plant('src/core/answer.ts', "import { z } from 'zod'\nexport const answer = z.string()\n")
  plant('src/app/ask.ts', "import { answer } from '#core/answer'\nexport const ask = answer\n")
  expect(cruise()).toMatchObject({ status: 0 })
})

test.each([
  ['core-imports', 'src/core/planted.ts', '#app/planted', 'src/app/planted.ts'],
  ['core-packages', 'src/core/planted.ts', 'node:fs', null],
  ['core-packages', 'src/core/planted.ts', 'puppeteer-core', null],
  ['contract-imports', 'src/contract/planted.ts', '#platform/planted', 'src/platform/planted.ts'],
  ['app-imports', 'src/app/planted.ts', '#platform/planted', 'src/platform/planted.ts'],
  ['app-packages', 'src/app/planted.ts', 'node:path', null],
  ['platform-imports', 'src/platform/planted.ts', '#cli/planted', 'src/cli/planted.ts'],
  ['renderer-imports', 'src/renderer/planted.ts', '#app/planted', 'src/app/planted.ts'],
  ['no-node-in-the-window', 'src/renderer/planted.ts', 'node:fs', null],
  ['electron-only-in-its-door', 'src/cli/planted.ts', 'electron', null],
  ['react-only-in-the-window', 'src/app/planted.ts', 'react', null],
  [
    'features-by-their-index',
    'src/renderer/planted.ts',
    './features/editor/inside',
    'src/renderer/features/editor/inside.ts',
  ],
])('%s: an import that the rules forbid is refused', (rule, file, specifier, target) => {
  plant(file, `import * as planted from '${specifier}'\nexport const used = planted\n`)
  if (target !== null) plant(target, 'export const planted = 1\n')
  const { report, status } = cruise()
  expect(report).toContain(rule)
  expect(status).not.toBe(0)
})

test('a circle is refused', () => {
  plant('src/core/a.ts', "import { b } from '#core/b'\nexport const a = () => b\n")
  plant('src/core/b.ts', "import { a } from '#core/a'\nexport const b = () => a\n")
  expect(cruise().report).toContain('no-circular')
})

test.each([
  ['the DOM', 'export const title = document.title\n'],
  ['Node', 'export const folder = process.cwd()\n'],
])('the compiler knows no %s in the core', (_name, text) => {
  plant('src/core/planted.ts', text)
  cpSync(join(root, 'src/core/tsconfig.json'), join(house, 'src/core/tsconfig.json'))
  const { stdout, status } = spawnSync(bin('tsc'), ['-p', 'src/core'], { cwd: house, encoding: 'utf8' })
  expect(stdout).toContain('src/core/planted.ts')
  expect(status).not.toBe(0)
})
