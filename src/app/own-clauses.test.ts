import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deleteClause, saveClause } from '#app/own-clauses'
import type { DocumentJson, NodeJson } from '#core/document/document-json'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue, testWorkspace } from '#tests/fault/test-ports'

const section = (title: string, ...content: NodeJson[]): DocumentJson => ({
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [{ type: 'text', text: title }] },
    { type: 'paragraph', content },
  ],
})
const name: NodeJson = { type: 'variable', attrs: { fact: 'business.name' } }
const reference: NodeJson = { type: 'crossReference', attrs: { section: 'retention-periods' } }
const english = section('Gift cards', { type: 'text', text: 'Ask ' }, name, { type: 'text', text: ', see ' }, reference)

const clause = {
  category: 'collection',
  title: { en: 'Gift cards', fa: 'کارت هدیه' },
  text: { en: english, fa: section('کارت هدیه', name) },
  replace: false,
}
const place = ['library', 'clauses', 'collection', 'gift-cards']

test('a clause is written in the library’s form, is in the library at once, and can be deleted', async () => {
  const folder = await tempFolder()
  const context = testWorkspace(folder)
  const before = expectValue(await context.library.get()).clauses.length
  expect(expectValue(await saveClause(context, clause))).toEqual({ clause: 'collection/gift-cards' })
  const text = (file: string) => readFile(join(folder, ...place, file), 'utf8')
  expect(await text('clause.yaml')).toContain('facts:\n  - business.name\n')
  expect(await text('en.md')).toBe('## Gift cards\n\nAsk {{business.name}}, see [[retention-periods]]\n')
  // No text was given for it: its title is what another language calls the clause.
  expect(await text('pl.md')).toBe('## Gift cards\n')
  const { clauses } = expectValue(await context.library.get())
  const saved = clauses.find(({ id }) => id === 'collection/gift-cards')
  expect(saved).toMatchObject({ own: true, title: { ...clause.title, pl: 'Gift cards' }, document: clause.text })
  expectValue(await deleteClause(context, 'collection/gift-cards'))
  expect(expectValue(await context.library.get()).clauses).toHaveLength(before)
})

test('a clause that is there is replaced only when that is wanted, whoever wrote it', async () => {
  const folder = await tempFolder()
  const context = testWorkspace(folder)
  expectValue(await saveClause(context, clause))
  expect(await saveClause(context, clause)).toMatchObject({ ok: false, error: { code: 'alreadyExists' } })
  const other = { ...clause, text: { en: section('Gift cards', { type: 'text', text: 'Other.' }) }, replace: true }
  expectValue(await saveClause(context, other))
  expect(await readFile(join(folder, ...place, 'en.md'), 'utf8')).toContain('Other.')
  const builtIn = { ...clause, category: 'introduction', title: { en: 'Who we are' } }
  expect(await saveClause(context, builtIn)).toMatchObject({ ok: false, error: { code: 'alreadyExists' } })
  await mkdir(join(folder, 'library', 'clauses', 'rights', 'mine'), { recursive: true })
  await writeFile(join(folder, 'library', 'clauses', 'rights', 'mine', 'en.md'), 'unreadable')
  const mine = { ...clause, category: 'rights', title: { en: 'Mine' } }
  expect(await saveClause(context, mine)).toMatchObject({ ok: false, error: { code: 'alreadyExists' } })
})

test.each([
  ['an unknown category', { category: 'nowhere' }, 'invalidInput'],
  ['no title', { title: {} }, 'invalidInput'],
  ['a node that no document has', { text: { en: section('T', { type: 'video' }) } }, 'invalidInput'],
  ['a sign of the library’s own', { text: { en: section('T', { type: 'text', text: 'a {{ b' }) } }, 'invalidDocument'],
])('%s is refused, and nothing is written', async (_, change, code) => {
  const folder = await tempFolder()
  expect(await saveClause(testWorkspace(folder), { ...clause, ...change })).toMatchObject({
    ok: false,
    error: { code },
  })
  expect(await readdir(folder)).toEqual([])
})

test('what is not of the workspace’s own is not deleted', async () => {
  const context = testWorkspace(await tempFolder())
  expect(await deleteClause(context, 'introduction/who-we-are')).toMatchObject({
    ok: false,
    error: { code: 'fileMissing' },
  })
})
