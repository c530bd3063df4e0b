import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clausebook } from '#tests/cli/clausebook'
import { tempFolder } from '#tests/fault/temp-folder'

const exampleFile = join(process.cwd(), 'examples', 'online-shop', 'client.json')

/** A workspace with one policy in three languages. */
async function makePolicy() {
  const folder = await tempFolder()
  const workspace = join(folder, 'work')
  await clausebook(['init', workspace])
  await clausebook(['client', 'new', workspace, '--from', exampleFile])
  await clausebook(['new', workspace, '--client', 'rangin-gifts', '--languages', 'pl,fa,en'])
  const client = join(workspace, 'clients', 'rangin-gifts')
  return {
    client: join(client, 'client.json'),
    policy: join(client, 'privacy-policy.policy.json'),
    out: join(folder, 'out'),
  }
}

const exportOf = (policy: string, out: string, ...more: string[]) =>
  clausebook(['export', policy, '--format', 'txt,fragment', '--lang', 'en,pl', '--out', out, ...more])

test('flags settle the layout, before the choices of the policy’s own file', async () => {
  const { policy, out } = await makePolicy()
  const saved = JSON.parse(await readFile(policy, 'utf8'))
  await writeFile(policy, JSON.stringify({ ...saved, layout: { numbering: 'none', version: '7' } }))
  expect(await exportOf(policy, out)).toMatchObject({ code: 0, stderr: '' })
  const own = await readFile(join(out, 'privacy-policy.pl.txt'), 'utf8')
  expect(own).toContain('Wersja 7')
  expect(own).toMatch(/^Kim jesteśmy$/m)
  expect(await exportOf(policy, out, '--numbering', 'paragraphs', '--no-contents')).toMatchObject({ code: 0 })
  const flagged = await readFile(join(out, 'privacy-policy.pl.txt'), 'utf8')
  expect(flagged).toMatch(/^§\u00a01\. /m)
  expect(flagged).toContain('Wersja 7')
  expect(flagged).not.toContain('Spis treści')
})

test('all languages together make one file for each format', async () => {
  const { policy, out } = await makePolicy()
  expect(await exportOf(policy, out, '--together')).toMatchObject({ code: 0, stderr: '' })
  const fragment = await readFile(join(out, 'privacy-policy.fragment.html'), 'utf8')
  // The one that prevails comes first.
  expect(fragment.indexOf('lang="pl" dir="ltr" id=')).toBeLessThan(fragment.indexOf('lang="en" dir="ltr" id='))
})

test.each([
  ['--margin', '9'],
  ['--margin', 'wide'],
  ['--numbering', 'roman'],
  ['--paper', 'A5'],
  ['--document-date', '22.11.2026'],
])('%s %s is refused and writes nothing', async (option, value) => {
  const { policy, out } = await makePolicy()
  const run = await exportOf(policy, out, option, value)
  expect(run.code).toBe(2)
  expect(run.stderr).toContain(option)
  await expect(readFile(join(out, 'privacy-policy.pl.txt'))).rejects.toThrow('ENOENT')
})

test('a logo that cannot be used is left out and told, and everything is written', async () => {
  const { client, policy, out } = await makePolicy()
  const saved = JSON.parse(await readFile(client, 'utf8'))
  const logo = { type: 'png', data: Buffer.from('no image').toString('base64') }
  await writeFile(client, JSON.stringify({ ...saved, brand: { logo } }))
  const run = await exportOf(policy, out, '--json')
  expect(run.code).toBe(0)
  const { value } = JSON.parse(run.stdout)
  expect(value.files).toHaveLength(4)
  expect(value.remarks).toMatchObject([{ code: 'logoUnusable' }])
})

test('notes are exported with --notes and not without it', async () => {
  const { policy, out } = await makePolicy()
  const saved = JSON.parse(await readFile(policy, 'utf8'))
  const note = { id: 'n', author: 'Anna', date: '2026-11-28T05:49:04.616Z', text: 'Zapytać klienta', resolved: false }
  saved.sections[0].notes = [note]
  await writeFile(policy, JSON.stringify(saved))
  const exported = () => readFile(join(out, 'privacy-policy.pl.txt'), 'utf8')
  expect(await exportOf(policy, out)).toMatchObject({ code: 0, stderr: '' })
  expect(await exported()).not.toContain(note.text)
  expect(await exportOf(policy, out, '--notes')).toMatchObject({ code: 0, stderr: '' })
  expect(await exported()).toMatch(/^Notatki\n-+$.*Anna · 28 listopada 2026\s+r\..*Zapytać klienta/ms)
})
