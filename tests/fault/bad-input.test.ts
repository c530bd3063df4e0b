import { mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { createClient } from '#app/clients'
import { type ExportRequest, exportPolicy, libraryForFile } from '#app/export-policy'
import { createPolicy, openPolicy } from '#app/policies'
import type { ErrorCode } from '#contract/error'
import type { NodeJson } from '#core/document/document-json'
import { expectFault } from '#tests/fault/expect-fault'
import { noSmallDisk, smallDisk } from '#tests/fault/small-disk'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { appFolders, expectValue, testPorts, testWorkspace } from '#tests/fault/test-ports'

let folder: string
let client: string
let out: string

/** A workspace with a client and a whole policy, and a folder with the files of an earlier export. */
beforeEach(async () => {
  folder = await tempFolder()
  const workspace = testWorkspace(folder)
  expectValue(await createClient(workspace, { name: 'Sklep', facts: { 'laws.apply': ['gdpr'] } }))
  expectValue(await createPolicy(workspace, { client: 'sklep', languages: ['en', 'pl'] }))
  client = join(folder, 'clients', 'sklep')
  out = join(folder, 'out')
  await mkdir(out)
  await writeFile(join(out, 'polityka.en.html'), 'an earlier export')
})

const ports = testPorts()

const exporting = (policyFile: string, instead: Partial<ExportRequest> = {}) =>
  exportPolicy(ports, libraryForFile(ports, appFolders.library, policyFile), {
    policyFile,
    formats: ['html', 'docx', 'pdf'],
    languages: ['en'],
    folder: out,
    ...instead,
  })

/** A policy's file whose one section has `block` in it. */
const policyWith = (block: NodeJson, formatVersion = 1) =>
  JSON.stringify({
    formatVersion,
    id: 'polityka',
    title: { en: 'Policy' },
    languages: ['en'],
    authoritative: 'en',
    effectiveDate: '2026-01-01',
    sections: [{ id: 'a', text: { en: { type: 'section', content: [{ type: 'sectionTitle' }, block] } } }],
    facts: {},
  })

const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const linkTo = (href: string): NodeJson =>
  paragraph({ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] })

const badPolicies: [name: string, content: string | Uint8Array, code: ErrorCode][] = [
  ['broken JSON', '{\n  "formatVersion": 1,\n  "id": \n}', 'brokenJson'],
  ['an empty file', '', 'brokenJson'],
  ['half a file', policyWith(paragraph()).slice(0, 80), 'brokenJson'],
  ['JSON that is no policy', '[1, 2, 3]', 'invalidPolicy'],
  ['a newer format', policyWith({ type: 'paragraph' }, 2), 'newerFormat'],
  ['an unknown node', policyWith({ type: 'marquee' }), 'invalidDocument'],
  ['a heading of level 99', policyWith({ type: 'heading', attrs: { level: 99 } }), 'invalidDocument'],
  ['a javascript: link', policyWith(linkTo('javascript:alert(1)')), 'invalidDocument'],
  ['a data: link', policyWith(linkTo('data:text/html,x')), 'invalidDocument'],
  [
    'an unknown mark',
    policyWith(paragraph({ type: 'text', text: 'x', marks: [{ type: 'blink' }] })),
    'invalidDocument',
  ],
  ['lists a thousand deep', deepPolicy(1000), 'invalidDocument'],
  ['brackets a million deep', '['.repeat(1_000_000), 'brokenJson'],
  ['text that is not UTF-8', new Uint8Array([0x22, 0xb3, 0x22]), 'notUtf8'],
]

function deepPolicy(depth: number): string {
  const open = '{"type":"blockquote","content":['.repeat(depth)
  return policyWith({ type: 'paragraph' }).replace(
    '{"type":"paragraph"}',
    `${open}{"type":"marquee"}${']}'.repeat(depth)}`,
  )
}

describe.each(badPolicies)('a policy file with %s', (_name, content, code) => {
  test('is named, and is not touched by opening or exporting it', async () => {
    const file = join(client, 'polityka.policy.json')
    await writeFile(file, content)
    const before = await treeOf(folder)
    expectFault(await exporting(file), code, file)
    const opened = await openPolicy(testWorkspace(folder), { client: 'sklep', policy: 'polityka' })
    if (opened.ok) {
      expect(opened.value.kind).toBe('readOnly')
      if (opened.value.kind === 'readOnly') expectFault({ ok: false, error: opened.value.reason }, code, file)
    } else {
      expectFault(opened, code, file)
    }
    expect(await treeOf(folder)).toEqual(before)
  })
})

test('a policy file of 50 MB is not read', async () => {
  const file = join(client, 'polityka.policy.json')
  await writeFile(file, '{')
  await truncate(file, 50 * 1024 * 1024)
  const before = await treeOf(folder)
  expectFault(await exporting(file), 'tooLarge', file)
  expectFault(await openPolicy(testWorkspace(folder), { client: 'sklep', policy: 'polityka' }), 'tooLarge', file)
  expect(await treeOf(folder)).toEqual(before)
})

describe('a whole policy', () => {
  const file = () => join(client, 'privacy-policy.policy.json')

  const expectNothingChanged = async (
    request: Partial<ExportRequest>,
    code: ErrorCode,
    name: string,
    policy = file(),
  ) => {
    const before = await treeOf(folder)
    expectFault(await exporting(policy, request), code, name)
    expect(await treeOf(folder)).toEqual(before)
  }

  test('that is not there', () =>
    expectNothingChanged({}, 'policyMissing', join(client, 'none.json'), join(client, 'none.json')))

  test('whose client is missing', async () => {
    await rm(join(client, 'client.json'))
    await expectNothingChanged({}, 'clientMissing', join(client, 'client.json'))
  })

  test('whose client is broken', async () => {
    await writeFile(join(client, 'client.json'), '{"formatVersion":1,"facts":')
    await expectNothingChanged({}, 'brokenJson', join(client, 'client.json'))
  })

  test('in a language that it does not have', () =>
    expectNothingChanged({ languages: ['en', 'fa'] }, 'languageNotInPolicy', 'privacy-policy'))

  test('into a folder that is a file', () =>
    expectNothingChanged({ folder: join(out, 'polityka.en.html') }, 'notAFolder', join(out, 'polityka.en.html')))

  test('into a folder below a file', () =>
    expectNothingChanged({ folder: join(client, 'client.json', 'out') }, 'notAFolder', join(client, 'client.json')))

  test('onto a disk that is read-only', async ({ skip }) => {
    const disk = await smallDisk(1024)
    if (disk === null) return skip(noSmallDisk)
    await writeFile(join(disk.folder, 'privacy-policy.en.html'), 'an earlier export')
    disk.makeReadOnly()
    const before = await treeOf(disk.folder)
    await expectNothingChanged({ folder: disk.folder }, 'readOnly', disk.folder)
    await expectNothingChanged({ folder: join(disk.folder, 'new') }, 'readOnly', join(disk.folder, 'new'))
    expect(await treeOf(disk.folder)).toEqual(before)
  })

  test.for([
    [4, 'before anything is written'],
    [16, 'while the files are written'],
  ] as const)('onto a disk of %d KiB, which is full %s', async ([size], { skip }) => {
    const disk = await smallDisk(size)
    if (disk === null) return skip(noSmallDisk)
    await writeFile(join(disk.folder, 'privacy-policy.en.html'), 'an earlier export')
    const before = await treeOf(disk.folder)
    await expectNothingChanged({ folder: disk.folder }, 'diskFull', disk.folder)
    expect(await treeOf(disk.folder)).toEqual(before)
  })

  test('over a folder that has the name of a file', async () => {
    await mkdir(join(out, 'privacy-policy.en.docx'))
    await expectNothingChanged({}, 'notAFile', 'privacy-policy.en.docx')
  })

  test('with a library that cannot be read', async () => {
    await mkdir(join(folder, 'library'))
    await writeFile(join(folder, 'library', 'facts.yaml'), Buffer.from([0xff]))
    await expectNothingChanged({}, 'notUtf8', 'facts.yaml')
  })

  test('to PDF without a browser', async () => {
    const printer = {
      print: async () => ({ ok: false, error: { code: 'browserMissing', details: {} } }) as const,
      close: async () => undefined,
    }
    const before = await treeOf(folder)
    const library = libraryForFile(ports, appFolders.library, file())
    const request = { policyFile: file(), formats: ['html', 'pdf'], languages: ['en'], folder: out } as const
    expectFault(await exportPolicy({ ...ports, printer }, library, request), 'browserMissing', 'PDF')
    expect(await treeOf(folder)).toEqual(before)
  })

  test('when nothing is wrong, all its files are there and nothing else is changed', async () => {
    const before = await treeOf(folder)
    const { files: exported } = expectValue(
      await exporting(file(), { languages: ['pl', 'en'], formats: ['html', 'docx', 'pdf', 'md', 'txt', 'html'] }),
    )
    expect(exported.map(({ name }) => name)).toEqual(
      ['pl.html', 'pl.docx', 'pl.pdf', 'pl.md', 'pl.txt', 'en.html', 'en.docx', 'en.pdf', 'en.md', 'en.txt'].map(
        (end) => `privacy-policy.${end}`,
      ),
    )
    expect(await readdir(out)).toEqual(['polityka.en.html', ...exported.map(({ name }) => name)].sort())
    expect(await treeOf(folder)).toMatchObject(before)
  })
})
