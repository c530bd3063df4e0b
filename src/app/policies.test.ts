import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createClient } from '#app/clients'
import { createPolicy, openPolicy, savePolicy } from '#app/policies'
import { workspacePaths } from '#app/workspace'
import type { NodeJson } from '#core/document/document-json'
import { type Policy, policySchema } from '#core/policy/policy'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { expectValue, testPorts, testWorkspace } from '#tests/fault/test-ports'

/** A workspace with one client, `shop`, that answers to the GDPR. */
async function shopWorkspace(now = new Date(2026, 10, 22, 0, 30)) {
  const ports = testPorts({ clock: { now: () => now, nextTurn: async () => undefined } })
  const workspace = testWorkspace(await tempFolder(), ports)
  expectValue(await createClient(workspace, { name: 'Shop', facts: { 'laws.apply': ['gdpr'] } }))
  return workspace
}

const shop = { client: 'shop' }

async function opened(workspace: Awaited<ReturnType<typeof shopWorkspace>>, policy: string) {
  const open = expectValue(await openPolicy(workspace, { ...shop, policy }))
  if (open.kind === 'readOnly') throw new Error(`read-only: ${JSON.stringify(open.reason)}`)
  return open
}

test('a new policy has the asked languages, the library’s clauses, and is in effect from today where the person is', async () => {
  const workspace = await shopWorkspace()
  const { policy: id } = expectValue(await createPolicy(workspace, { ...shop, languages: ['fa', 'pl', 'fa'] }))
  expect(id).toBe('privacy-policy')
  const { policy } = await opened(workspace, id)
  expect(policy).toMatchObject({
    id,
    languages: ['fa', 'pl'],
    authoritative: 'fa',
    effectiveDate: '2026-11-22',
    facts: {},
    title: { fa: 'سیاست حفظ حریم خصوصی', pl: 'Polityka prywatności' },
  })
  expect(policy.sections.length).toBeGreaterThan(5)
  for (const section of policy.sections) expect(Object.keys(section.text)).toEqual(['fa', 'pl'])
})

test('a title names the policy, and a second one of that title gets a name of its own', async () => {
  const workspace = await shopWorkspace()
  const wanted = { ...shop, languages: ['pl', 'en'] as const, title: { pl: 'Polityka sklepu' } }
  expect(expectValue(await createPolicy(workspace, wanted)).policy).toBe('polityka-sklepu')
  expect(expectValue(await createPolicy(workspace, wanted)).policy).toBe('polityka-sklepu-2')
  expect((await opened(workspace, 'polityka-sklepu')).policy.title).toEqual({
    pl: 'Polityka sklepu',
    en: 'Privacy policy',
  })
})

test('laws asked for stand in place of the client’s, and choose the clauses', async () => {
  const workspace = await shopWorkspace()
  const make = async (laws: string[] | undefined) => {
    const { policy } = expectValue(await createPolicy(workspace, { ...shop, languages: ['en'], laws }))
    return (await opened(workspace, policy)).policy
  }
  const [gdpr, california] = [await make(undefined), await make(['caloppa'])]
  expect(california.facts).toEqual({ 'laws.apply': ['caloppa'] })
  const clauses = (policy: Policy) => policy.sections.map((section) => section.clause?.id ?? '')
  expect(clauses(california).some((id) => id.startsWith('caloppa/'))).toBe(true)
  expect(clauses(gdpr).some((id) => id.startsWith('caloppa/'))).toBe(false)
})

test('an unknown law and an unknown client make nothing', async () => {
  const workspace = await shopWorkspace()
  const before = await treeOf(workspace.folder)
  expectFault(await createPolicy(workspace, { ...shop, languages: ['en'], laws: ['lgpd'] }), 'unknownLaw', 'lgpd')
  expectFault(await createPolicy(workspace, { client: 'nobody', languages: ['en'] }), 'clientMissing', 'nobody')
  expect(await treeOf(workspace.folder)).toEqual(before)
})

/** Texts as people type them: any script, marks that must survive, half-spaces, lone surrogates, controls. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom('می‌خواهیم', '„zażółć”', '<script>alert(1)</script>', '{{business.name}}', '\u0000', '\ud800', '"\\'),
)
const mark = fc.constantFrom('bold', 'italic', 'underline', 'strike')
const inline: fc.Arbitrary<NodeJson> = fc.oneof(
  text.map((value): NodeJson => ({ type: 'text', text: value })),
  fc.tuple(text, mark).map(([value, type]): NodeJson => ({ type: 'text', text: value, marks: [{ type }] })),
  fc.constantFrom<NodeJson>({ type: 'hardBreak' }, { type: 'variable', attrs: { fact: 'business.name' } }),
)
const paragraph = fc
  .array(inline, { maxLength: 6 })
  .map((content): NodeJson => (content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content }))
const block = fc.oneof(
  paragraph,
  text.map((value): NodeJson => ({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: value }] })),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(
    (items): NodeJson => ({
      type: 'bulletList',
      content: items.map((item) => ({ type: 'listItem', content: [item] })),
    }),
  ),
)
const section = fc.tuple(text, fc.array(block, { minLength: 1, maxLength: 4 })).map(([title, blocks]) => ({
  type: 'section' as const,
  content: [{ type: 'sectionTitle', content: [{ type: 'text', text: title }] }, ...blocks],
}))

test('any text that is saved opens again as the very same', async () => {
  const workspace = await shopWorkspace()
  const { policy: id } = expectValue(await createPolicy(workspace, { ...shop, languages: ['en', 'fa', 'pl'] }))
  let { policy, revision } = await opened(workspace, id)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(section, section, section), { maxLength: 4 }), async (texts) => {
      const sections = texts.map(([en, fa, pl], index) => ({ id: `section-${index}`, text: { en, fa, pl } }))
      const content = { ...policy, sections }
      const saved = expectValue(await savePolicy(workspace, { ...shop, policy: id, content, revision }))
      const again = await opened(workspace, id)
      expect(again).toEqual({ kind: 'editable', policy: content, revision: saved.revision })
      policy = again.policy
      revision = again.revision
    }),
    { numRuns: 60 },
  )
})

test('a policy whose text the schema does not know is not saved', async () => {
  const workspace = await shopWorkspace()
  const { policy: id } = expectValue(await createPolicy(workspace, { ...shop, languages: ['en'] }))
  const { policy, revision } = await opened(workspace, id)
  const before = await treeOf(workspace.folder)
  const content = policySchema.parse({
    ...policy,
    sections: [{ id: 'a', text: { en: { type: 'section', content: [{ type: 'marquee' }] } } }],
  })
  expectFault(
    await savePolicy(workspace, { ...shop, policy: id, content, revision }),
    'invalidDocument',
    `${id}.policy.json`,
  )
  expect(await treeOf(workspace.folder)).toEqual(before)
})

test('a file changed by another program is not overwritten', async () => {
  const workspace = await shopWorkspace()
  const { policy: id } = expectValue(await createPolicy(workspace, { ...shop, languages: ['en'] }))
  const { policy, revision } = await opened(workspace, id)
  const path = workspacePaths(workspace.ports.files, workspace.folder).policyFile('shop', id)
  await writeFile(path, `${await readFile(path, 'utf8')}\n`)
  const before = await treeOf(workspace.folder)
  expectFault(await savePolicy(workspace, { ...shop, policy: id, content: policy, revision }), 'conflict', path)
  expect(await treeOf(workspace.folder)).toEqual(before)
})

test('a file that is no policy opens read-only, with its text and the reason', async () => {
  const workspace = await shopWorkspace()
  const file = join('clients', 'shop', 'odd.policy.json')
  await writeFile(join(workspace.folder, file), '{ "formatVersion": 99 }')
  const before = await treeOf(workspace.folder)
  const open = expectValue(await openPolicy(workspace, { ...shop, policy: 'odd' }))
  expect(open).toMatchObject({ kind: 'readOnly', raw: '{ "formatVersion": 99 }', reason: { code: 'newerFormat' } })
  expectFault(await openPolicy(workspace, { ...shop, policy: 'none' }), 'policyMissing', 'none.policy.json')
  expect(await treeOf(workspace.folder)).toEqual(before)
})
