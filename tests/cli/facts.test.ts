import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '#core/language'
import { clausebook } from '#tests/cli/clausebook'
import { exampleClientFile } from '#tests/cli/sample-workspace'
import { tempFolder } from '#tests/fault/temp-folder'

async function factsFile(facts: object): Promise<string> {
  const file = join(await tempFolder(), 'facts.json')
  await writeFile(file, JSON.stringify(facts))
  return file
}

const logs = { 'site.features': ['logs'], 'laws.apply': ['gdpr'] }

test('tells the open questions, and why each clause is in or out', async () => {
  const run = await clausebook(['facts', await factsFile(logs), '--json'])
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const { value } = JSON.parse(run.stdout)
  expect(value.open[0]).toEqual({
    key: 'business.name',
    group: 'business',
    required: true,
    question: expect.stringMatching(/\?$/),
  })
  const keys = value.open.map(({ key }: { key: string }) => key)
  expect(keys).toContain('data.practices')
  expect(keys).not.toContain('site.features')
  expect(keys).not.toContain('children.minimum-age')
  const required = value.open.map((question: { required: boolean }) => question.required)
  expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)))

  expect(value.clauses).toContainEqual({ id: 'contact/contact', because: [] })
  expect(value.clauses).toContainEqual({
    id: 'collection/server-logs',
    because: [{ test: { fact: 'site.features', includes: 'logs' }, passed: true }],
  })
  expect(value.leftOut).toContainEqual(
    expect.objectContaining({ id: 'collection/server-logs-short', instead: 'collection/server-logs' }),
  )
  expect(value.leftOut).toContainEqual({
    id: 'usage/orders',
    because: [{ test: { fact: 'site.features', includes: 'orders' }, passed: false }],
  })
})

test('in words, in the person’s language', async () => {
  const file = await factsFile(logs)
  const english = (await clausebook(['facts', file])).stdout
  expect(english).toContain('collection/server-logs: because site.features includes logs\n')
  expect(english).toContain('usage/orders: because site.features does not include orders\n')
  const reasons = { en: 'because', fa: 'چون', pl: 'ponieważ' }
  for (const language of languages) {
    const run = await clausebook(['facts', file, '--ui-lang', language])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain(reasons[language])
    expect(run.stdout).toContain('business.address')
  }
})

test('takes a workspace’s client, and its own clauses', async () => {
  const folder = await tempFolder()
  await clausebook(['init', folder])
  await clausebook(['client', 'new', folder, '--from', exampleClientFile, '--name', 'Shop'])
  const own = join(folder, 'library', 'clauses', 'contact', 'by-pigeon')
  await mkdir(own, { recursive: true })
  const title = '{ en: Pigeons, fa: کبوترها, pl: Gołębie }'
  await writeFile(join(own, 'clause.yaml'), `id: contact/by-pigeon\ntitle: ${title}\n`)
  for (const language of languages) await writeFile(join(own, `${language}.md`), '## P\n\nP.\n')
  const run = await clausebook(['facts', join(folder, 'clients', 'shop', 'client.json'), '--json'])
  expect(run.code).toBe(0)
  expect(JSON.parse(run.stdout).value.clauses).toContainEqual({ id: 'contact/by-pigeon', because: [] })
})

test.each<[string, string, string]>([
  ['no JSON', '{', 'brokenJson'],
  ['another shape', '[]', 'invalidClient'],
  ['an answer of the wrong kind', '{ "site.features": "newsletter" }', 'invalidFacts'],
  ['a question that is none', '{ "business.mascot": "Rex" }', 'invalidFacts'],
])('a file with %s is refused', async (_, text, code) => {
  const file = join(await tempFolder(), 'facts.json')
  await writeFile(file, text)
  const run = await clausebook(['facts', file, '--json'])
  expect(run.code).toBe(1)
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, error: { code } })
  expect(run.stderr).toContain(file)
  expect(await readFile(file, 'utf8')).toBe(text)
})

test('a file that is not there', async () => {
  const file = join(await tempFolder(), 'none.json')
  expect(await clausebook(['facts', file])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(file),
  })
})
