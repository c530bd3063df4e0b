import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parsePolicy, serializePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue } from '#tests/fault/test-ports'

const rounds = 20
const saveLoop = fileURLToPath(new URL('save-loop.ts', import.meta.url))

const start: Policy = {
  formatVersion: 1,
  id: 'p',
  title: { en: '0' },
  languages: ['en'],
  authoritative: 'en',
  effectiveDate: '2026-01-01',
  sections: Array.from({ length: 12 }, (_, index) => ({ id: `s-${index}`, text: {} })),
  facts: {},
}

/** Runs the saving process until it is killed, `delay` milliseconds after its first save; gives the last number it told. */
async function saveUntilKilled(file: string, delay: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', saveLoop, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  await setTimeout(delay)
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  // The last line may have been cut.
  return Number(told.split('\n').at(-2))
}

test(`after a kill at any instant the file is a whole old or a whole new one (${rounds} times)`, {
  timeout: 180_000,
}, async () => {
  const folder = join(await tempFolder(), 'clients', 'shop')
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'p.policy.json')
  await writeFile(file, serializePolicy(start))
  for (let round = 1; round <= rounds; round += 1) {
    const delay = Math.random() * 120
    const saved = await saveUntilKilled(file, delay)
    const policy = expectValue(parsePolicy(await readFile(file, 'utf8')))
    const number = Number(policy.title.en)
    // What was told to be saved is saved, and at most the one save under way came after it.
    expect(saved, `round ${round}, killed after ${delay} ms`).toBeGreaterThan(0)
    expect(number).toBeGreaterThanOrEqual(saved)
    for (const section of policy.sections) {
      expect(section.text.en?.content?.[0]?.content?.[0]?.text).toBe(`Number ${number}`)
    }
  }
})
