import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createPolicyReader } from '#app/policy-reader'
import type { Files } from '#app/ports'
import { serializePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { createNodeFiles } from '#platform/node-files'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue } from '#tests/fault/test-ports'

const policyOf = (title: string): Policy => ({
  formatVersion: 1,
  id: 'privacy',
  title: { en: title },
  languages: ['en'],
  authoritative: 'en',
  effectiveDate: '2026-11-28',
  sections: [
    { id: 'one', text: { en: { type: 'section', content: [{ type: 'sectionTitle' }, { type: 'paragraph' }] } } },
  ],
  facts: {},
})

let folder: string
/** How often a text was read. */
let texts: number
let files: Files

beforeEach(async () => {
  folder = await tempFolder()
  texts = 0
  const disk = createNodeFiles()
  files = {
    ...disk,
    read(path) {
      texts += 1
      return disk.read(path)
    },
  }
})

async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

test('the same bytes are parsed once, for lists and openings', async () => {
  const path = await write('a.policy.json', serializePolicy(policyOf('First')))
  const reader = createPolicyReader(files)
  expect(expectValue(await reader.readJson(path))).toEqual(policyOf('First'))
  const first = expectValue(await reader.read(path))
  expect(first.policy).toEqual({ ok: true, value: policyOf('First') })
  const again = expectValue(await reader.read(path))
  expect(again.revision).toBe(first.revision)
  expect(expectValue(again.policy)).toBe(expectValue(first.policy))
  expect(texts).toBe(1)
})

test('other bytes are read anew, whatever came before', async () => {
  const path = await write('a.policy.json', serializePolicy(policyOf('First')))
  const reader = createPolicyReader(files)
  const first = expectValue(await reader.read(path))
  await write('a.policy.json', serializePolicy(policyOf('Other')))
  const second = expectValue(await reader.read(path))
  expect(expectValue(second.policy).title).toEqual({ en: 'Other' })
  expect(second.revision).not.toBe(first.revision)

  await write('a.policy.json', '{')
  expect(expectValue(await reader.read(path)).policy).toMatchObject({
    ok: false,
    error: { raw: '{', reason: { code: 'brokenJson', details: { file: path } } },
  })
  expectFault(await reader.readJson(path), 'brokenJson', path)
})

test('JSON that is no policy is told with its text, also after a list has read it', async () => {
  const raw = JSON.stringify({ ...policyOf('First'), surprise: 1 })
  const path = await write('a.policy.json', raw)
  const reader = createPolicyReader(files)
  expectValue(await reader.readJson(path))
  for (let times = 0; times < 2; times += 1)
    expect(expectValue(await reader.read(path)).policy).toMatchObject({
      ok: false,
      error: { raw, reason: { code: 'invalidPolicy', details: { file: path } } },
    })
})

test('what a list has read is checked ahead, and told as if it had not been', async () => {
  const reader = createPolicyReader(files)
  const right = await write('a.policy.json', serializePolicy(policyOf('First')))
  const raw = JSON.stringify({ ...policyOf('First'), surprise: 1 })
  const wrong = await write('b.policy.json', raw)
  for (const path of [right, wrong]) expectValue(await reader.readJson(path))
  let turns = 0
  await reader.checkAhead({
    async nextTurn() {
      turns += 1
    },
  })
  expect(turns).toBe(2)
  expect(expectValue(expectValue(await reader.read(right)).policy)).toEqual(policyOf('First'))
  expect(expectValue(await reader.read(wrong)).policy).toMatchObject({ ok: false, error: { raw } })
})

test('a file that is gone is missing, though it was known', async () => {
  const path = join(folder, 'gone.policy.json')
  const reader = createPolicyReader(files)
  expectFault(await reader.read(path), 'policyMissing', path)
  await write('gone.policy.json', serializePolicy(policyOf('First')))
  expectValue(await reader.read(path))
  await files.remove(path)
  expectFault(await reader.read(path), 'policyMissing', path)
})

test('of many long files only the last are kept', async () => {
  const filler = `${' '.repeat(7 * 1024 * 1024)}\n`
  const paths = await Promise.all(
    ['a', 'b', 'c'].map((name) => write(name, `${serializePolicy(policyOf(name))}${filler}`)),
  )
  const reader = createPolicyReader(files)
  for (const path of paths) expectValue(await reader.readJson(path))
  for (const path of paths.toReversed()) expectValue(await reader.readJson(path))
  expect(texts).toBe(4)
})
