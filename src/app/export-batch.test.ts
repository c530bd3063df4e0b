import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createCancellation } from '#app/cancellation'
import { createClient } from '#app/clients'
import { type BatchProgress, type BatchRequest, exportBatch, policiesAtOnce } from '#app/export-batch'
import { librariesForFiles } from '#app/export-policy'
import { createPolicy } from '#app/policies'
import type { Ports } from '#app/ports'
import { ok } from '#core/result'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { appFolders, blankPrinter, expectValue, testPorts, testWorkspace } from '#tests/fault/test-ports'

let folder: string
let out: string
let policyFiles: string[]

/** Two clients; the first has two policies, one of them without Persian. */
beforeEach(async () => {
  folder = await tempFolder()
  out = join(folder, 'out')
  const workspace = testWorkspace(folder)
  for (const name of ['Hobby', 'Sklep'])
    expectValue(await createClient(workspace, { name, facts: { 'laws.apply': ['gdpr'] } }))
  const title = { en: 'Terms' }
  expectValue(await createPolicy(workspace, { client: 'hobby', languages: ['en', 'fa'] }))
  expectValue(await createPolicy(workspace, { client: 'hobby', languages: ['en'], title }))
  expectValue(await createPolicy(workspace, { client: 'sklep', languages: ['en', 'fa'] }))
  const places = ['hobby/privacy-policy', 'hobby/terms', 'sklep/privacy-policy']
  policyFiles = places.map((place) => join(folder, 'clients', `${place}.policy.json`))
})

const exporting = (
  instead: Partial<BatchRequest> = {},
  ports: Ports = testPorts(),
  watch: Parameters<typeof exportBatch>[3] = {},
) =>
  exportBatch(
    ports,
    librariesForFiles(ports, appFolders.library),
    { policyFiles, formats: ['md', 'txt'], languages: ['fa', 'en'], folder: out, ...instead },
    watch,
  )

/** The three policies and three more, so that some still wait while the first are written. */
async function withMorePolicies(): Promise<string[]> {
  for (const name of ['A', 'B', 'C'])
    expectValue(await createPolicy(testWorkspace(folder), { client: 'sklep', languages: ['en'], title: { en: name } }))
  return [...policyFiles, ...['a', 'b', 'c'].map((id) => join(folder, 'clients', 'sklep', `${id}.policy.json`))]
}

const filesIn = async (place: string) => Object.keys(await treeOf(place))

test('each policy goes into the folder of its client, in the languages it has', async () => {
  const outcomes = expectValue(await exporting())
  expect(
    outcomes.map(({ client, policy, written }) => [client, policy, written?.ok && written.value.files.length]),
  ).toEqual([
    ['hobby', 'privacy-policy', 4],
    ['hobby', 'terms', 2],
    ['sklep', 'privacy-policy', 4],
  ])
  const names = outcomes.flatMap(({ written }) => (written?.ok ? written.value.files.map(({ name }) => name) : []))
  expect(names).toContain(join('sklep', 'privacy-policy.fa.md'))
  expect(await filesIn(out)).toEqual(names.sort())
})

test('what fails in one policy is told and does not stop the others', async () => {
  await writeFile(policyFiles[0] ?? '', '{')
  const failures: string[] = []
  const outcomes = expectValue(
    await exporting({ languages: ['fa', 'pl'] }, testPorts(), {
      onFailure: ({ client, policy }, { code }) => failures.push(`${client}/${policy} ${code}`),
    }),
  )
  expect(failures.sort()).toEqual(['hobby/privacy-policy brokenJson', 'hobby/terms languageNotInPolicy'])
  expect(outcomes.map(({ written }) => written?.ok)).toEqual([false, false, true])
  expect(await filesIn(out)).toEqual(['sklep/privacy-policy.fa.md', 'sklep/privacy-policy.fa.txt'])
})

test('what is left out of a policy is told with it, and it is written all the same', async () => {
  const file = join(folder, 'clients', 'sklep', 'client.json')
  const client = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...client, brand: { logo: { type: 'svg', data: 'bG9nbw==' } } }))
  const outcomes = expectValue(await exporting())
  const remarks = outcomes.map(({ written }) => written?.ok && written.value.remarks)
  expect(remarks).toEqual([[], [], [{ code: 'logoUnusable', details: { file, reason: 'notAnImage' } }]])
  expect(await filesIn(out)).toHaveLength(10)
})

test('the layout asked for goes before each policy’s own', async () => {
  const languagesOf = async (instead: Partial<BatchRequest>) =>
    expectValue(await exporting({ formats: ['txt'], ...instead })).map(
      ({ written }) => written?.ok && written.value.files.map(({ languages }) => languages.join()),
    )
  const [hobby = ''] = policyFiles
  const policy = JSON.parse(await readFile(hobby, 'utf8'))
  await writeFile(hobby, JSON.stringify({ ...policy, layout: { together: true } }))
  expect(await languagesOf({})).toEqual([['en,fa'], ['en'], ['fa', 'en']])
  expect(await languagesOf({ layout: { together: false } })).toEqual([['fa', 'en'], ['en'], ['fa', 'en']])
  expect(await filesIn(out)).toContain(join('hobby', 'privacy-policy.txt'))
})

test('a policy whose files would take the place of another’s is refused', async () => {
  const other = join(folder, 'copy', 'clients', 'Hobby')
  await cp(join(folder, 'clients', 'hobby'), other, { recursive: true })
  const twin = join(other, 'terms.policy.json')
  const outcomes = expectValue(await exporting({ policyFiles: [...policyFiles, twin] }))
  expect(outcomes.map(({ written }) => written?.ok)).toEqual([true, true, true, false])
  expectFault(outcomes[3]?.written ?? ok([]), 'sameOutput', twin)
  expect(await filesIn(out)).toHaveLength(10)
})

test('a folder that cannot be used ends the batch before it begins', async () => {
  await writeFile(out, 'notes')
  expectFault(await exporting(), 'notAFolder', out)
})

test('three policies at a time, one library for a workspace, and progress to the end', async () => {
  let [printing, most, libraries] = [0, 0, 0]
  const real = testPorts()
  const ports = testPorts({
    printer: {
      ...blankPrinter,
      async print(html) {
        printing += 1
        most = Math.max(most, printing)
        await new Promise((resolve) => setTimeout(resolve, 20))
        printing -= 1
        return blankPrinter.print(html)
      },
    },
    loadLibrary(...folders) {
      libraries += 1
      return real.loadLibrary(...folders)
    },
  })
  const seen: BatchProgress[] = []
  const request: Partial<BatchRequest> = { policyFiles: await withMorePolicies(), formats: ['pdf'] }
  expectValue(await exporting(request, ports, { onProgress: (progress) => seen.push(progress) }))
  expect([most, libraries]).toEqual([policiesAtOnce, 1])
  expect(seen[0]).toEqual({ done: 0, total: 6, work: 0, writing: 0 })
  expect(seen.at(-1)).toEqual({ done: 6, total: 6, work: 6, writing: 0 })
  const work = seen.map((progress) => progress.work)
  expect(work).toEqual([...work].sort((a, b) => a - b))
})

test('a cancellation leaves what is done, and nothing of the rest', async () => {
  const { signal, cancel } = createCancellation()
  const outcomes = expectValue(
    await exporting({ policyFiles: await withMorePolicies() }, testPorts(), {
      signal,
      onProgress: ({ done }) => done === 1 && cancel(),
    }),
  )
  const done = outcomes.flatMap(({ written }) => (written?.ok ? written.value.files : []))
  expect(outcomes.some(({ written }) => written === null)).toBe(true)
  expect(done.length).toBeGreaterThan(0)
  expect(await filesIn(out)).toEqual(done.map(({ name }) => name).sort())
  for (const { name, bytes } of done) expect((await readFile(join(out, name))).length).toBe(bytes)
})

test('a bug in one policy ends the batch', async () => {
  const printed: string[] = []
  const printer = {
    ...blankPrinter,
    async print(html: string) {
      printed.push(html)
      throw new TypeError('x is not a function')
    },
  }
  const request: Partial<BatchRequest> = { policyFiles: await withMorePolicies(), formats: ['pdf'] }
  await expect(exporting(request, testPorts({ printer }))).rejects.toThrow('x is not a function')
  expect(printed.length).toBeLessThanOrEqual(policiesAtOnce)
})
