import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createHost, type Host } from '#app/host'
import type { Desktop, Ports } from '#app/ports'
import { type MethodName, methods, type WorkspaceView } from '#contract/contract'
import type { ExportedFile } from '#contract/export-schema'
import type { Clause } from '#core/library/clause'
import { ok } from '#core/result'
import { tempFolder, treeOf } from '#tests/fault/temp-folder'
import { appFolders, blankPrinter, testPorts } from '#tests/fault/test-ports'

interface Surroundings {
  folder: string
  /** What the folder dialog answers. */
  chosen: string | null
  opened: string[]
  bugs: unknown[]
}

function hostIn(surroundings: Surroundings, instead: Partial<Ports> = {}): Host {
  const { folder, opened, bugs } = surroundings
  const desktop: Desktop = {
    chooseFolder: async () => ok(surroundings.chosen),
    openFolder: async (path) => ok(void opened.push(path)),
    openExternal: async (url) => ok(void opened.push(url)),
  }
  const host = createHost(testPorts({ desktop, logBug: (bug) => bugs.push(bug), ...instead }), {
    version: '1.2.3',
    door: 'direct',
    systemLanguage: 'pl',
    canChooseFolder: true,
    libraryFolder: appFolders.library,
    examplesFolder: appFolders.examples,
    settingsFile: join(folder, 'config', 'settings.json'),
    recoveryFolder: join(folder, 'config', 'recovery'),
    workspace: join(folder, 'workspace'),
  })
  onTestFinished(() => host.close())
  return host
}

let around: Surroundings
beforeEach(async () => {
  around = { folder: await tempFolder(), chosen: null, opened: [], bugs: [] }
})

/** Calls a method as a window does, and gives its output. */
async function call<Output>(host: Host, method: MethodName, input: unknown = {}): Promise<Output> {
  const result = await host.dispatch(method, input)
  if (!result.ok) throw new Error(`${method}: ${JSON.stringify(result.error)}`)
  return result.value as Output
}

describe('the way in', () => {
  test.each([undefined, null, 7, {}, [], 'no.method', 'constructor', '__proto__', 'toString', Symbol('x')])(
    'refuses %o as a method',
    async (method) => {
      expect(await hostIn(around).dispatch(method, {})).toMatchObject({ error: { code: 'invalidInput' } })
    },
  )

  test.each([
    ['app.info', { extra: 1 }],
    ['client.open', { client: '../../etc' }],
    ['policy.open', { client: 'shop', policy: 'a/b' }],
    ['export.openFolder', { folder: '/etc' }],
    ['export.run', { client: 'a', policy: 'b', job: 'j', formats: ['exe'], languages: ['en'] }],
    ['export.run', { client: 'a', policy: 'b', job: 'j', formats: ['md'], languages: ['en'], folder: '/tmp' }],
    ['settings.save', null],
  ])('refuses %s with %o and touches nothing', async (method, input) => {
    const host = hostIn(around)
    await call(host, 'workspace.view')
    const before = await treeOf(around.folder)
    expect(await host.dispatch(method, input)).toMatchObject({ error: { code: 'invalidInput' } })
    expect(await treeOf(around.folder)).toEqual(before)
    expect(around.opened).toEqual([])
  })

  test('answers a bug with its name and logs it once', async () => {
    const bug = new TypeError('x is not a function')
    const host = hostIn(around, { loadLibrary: () => Promise.reject(bug) })
    expect(await host.dispatch('library.get', {})).toMatchObject({ error: { code: 'internal' } })
    expect(around.bugs).toEqual([bug])
  })

  test('knows every method of the contract', async () => {
    const host = hostIn(around)
    for (const method of Object.keys(methods)) {
      const result = await host.dispatch(method, null)
      expect(result).toMatchObject({ ok: false, error: { code: 'invalidInput' } })
    }
  })
})

test('a host that was just made has written nothing', async () => {
  const host = hostIn(around)
  expect(await call(host, 'app.info')).toMatchObject({ version: '1.2.3', door: 'direct', systemLanguage: 'pl' })
  expect(await treeOf(around.folder)).toEqual({})
})

test('many first calls at once make the workspace once', async () => {
  const host = hostIn(around)
  const [view, , again] = await Promise.all([
    call<WorkspaceView>(host, 'workspace.view'),
    call(host, 'library.get'),
    call<WorkspaceView>(host, 'workspace.view'),
  ])
  expect(view).toEqual(again)
  expect(view.location).toBe(join(around.folder, 'workspace'))
  expect(view.clients[0]?.policies).toHaveLength(1)
})

test('errors name files by their place in the workspace, never by their path', async () => {
  const host = hostIn(around)
  expect(await host.dispatch('policy.open', { client: 'nobody', policy: 'none' })).toMatchObject({
    error: { code: 'policyMissing', details: { file: 'clients/nobody/none.policy.json' } },
  })
  const client = join(around.folder, 'workspace', 'clients', 'odd')
  await mkdir(client)
  await writeFile(join(client, 'client.json'), Buffer.from([0xff]))
  await writeFile(join(client, 'a.policy.json'), '{')
  const answers = [
    await host.dispatch('client.open', { client: 'odd' }),
    await host.dispatch('policy.open', { client: 'odd', policy: 'a' }),
    await host.dispatch('workspace.view', {}),
  ]
  const [client_, policy, view] = answers.map((answer) => JSON.stringify(answer))
  expect(client_).toContain('"clients/odd/client.json"')
  expect(policy).toContain('"clients/odd/a.policy.json"')
  expect(view?.split(around.folder)).toHaveLength(2)
})

test('another workspace is chosen, remembered, and given up when its folder has gone', async () => {
  const host = hostIn(around)
  await call(host, 'workspace.view')
  expect(await call(host, 'workspace.choose')).toBeNull()
  around.chosen = join(around.folder, 'other')
  await mkdir(around.chosen)
  expect(await call(host, 'workspace.choose')).toMatchObject({ name: 'other', clients: [] })
  expect(await call(host, 'client.create', { name: 'Shop', facts: {} })).toEqual({ client: 'shop' })
  expect(await call(hostIn(around), 'workspace.view')).toMatchObject({ name: 'other', clients: [{ id: 'shop' }] })
  await rm(around.chosen, { recursive: true })
  expect(await call(hostIn(around), 'workspace.view')).toMatchObject({ name: 'workspace' })
})

test('a folder that cannot be a workspace leaves the old one open', async () => {
  const host = hostIn(around)
  await call(host, 'workspace.view')
  around.chosen = join(around.folder, 'file')
  await writeFile(around.chosen, '')
  expect(await host.dispatch('workspace.choose', {})).toMatchObject({ error: { code: 'notAFolder' } })
  expect(await call(host, 'workspace.view')).toMatchObject({ name: 'workspace' })
})

test('own clauses in the workspace override the built-in ones', async () => {
  await call(hostIn(around), 'workspace.view')
  const clause = join('clauses', 'contact', 'contact')
  const own = join(around.folder, 'workspace', 'library', clause)
  await cp(join(appFolders.library, clause), own, { recursive: true })
  const header = await readFile(join(own, 'clause.yaml'), 'utf8')
  await writeFile(join(own, 'clause.yaml'), header.replace(/title: \{ en: [^,]+,/, 'title: { en: Our own words,'))
  const clauses = await call<Clause[]>(hostIn(around), 'library.clauses')
  expect(clauses.find(({ id }) => id === 'contact/contact')?.title.en).toBe('Our own words')
})

interface Exported {
  files: ExportedFile[]
  folder: string
  location: string
}

const placeOf = async (host: Host) => {
  const { clients } = await call<WorkspaceView>(host, 'workspace.view')
  return { client: clients[0]?.id ?? '', policy: clients[0]?.policies[0]?.id ?? '' }
}

test('an export tells its progress and gives a token, not a path, for its folder', async () => {
  const host = hostIn(around)
  const place = await placeOf(host)
  const told: unknown[] = []
  host.onEvent((name, payload) => told.push([name, payload]))
  const request = { ...place, job: 'j1', formats: ['html', 'docx'], languages: ['fa', 'en'] }
  const { files, folder, location } = await call<Exported>(host, 'export.run', request)
  expect(files.map(({ name }) => name)).toEqual(
    ['fa.html', 'fa.docx', 'en.html', 'en.docx'].map((end) => `${place.policy}.${end}`),
  )
  expect(files.every(({ bytes }) => bytes > 1000)).toBe(true)
  expect(location).toBe(join(around.folder, 'workspace', 'exports', place.client))
  expect(told[0]).toEqual(['export.progress', { job: 'j1', done: 0, total: 4, name: `${place.policy}.fa.html` }])
  expect(told.at(-1)).toMatchObject(['export.progress', { done: 4, total: 4 }])
  await call(host, 'export.openFolder', { folder })
  expect(around.opened).toEqual([location])
  expect(folder).not.toContain('/')
})

test('an export goes to the folder that the person chose', async () => {
  const host = hostIn(around)
  around.chosen = join(around.folder, 'chosen')
  const { folder } = await call<{ folder: string }>(host, 'export.chooseFolder')
  const request = { ...(await placeOf(host)), job: 'j', formats: ['html'], languages: ['pl'], folder }
  const exported = await call<Exported>(host, 'export.run', request)
  expect([exported.location, exported.folder]).toEqual([around.chosen, folder])
  expect(Object.keys(await treeOf(around.chosen))).toEqual([exported.files[0]?.name])
})

test('an export is cancelled between its files, and then nothing of it is there', async () => {
  const host = hostIn(around)
  const place = await placeOf(host)
  const before = await treeOf(around.folder)
  host.onEvent((_name, payload) => {
    if (JSON.stringify(payload).includes('.fa.html')) host.dispatch('job.cancel', { job: 'j' })
  })
  const request = { ...place, job: 'j', formats: ['docx', 'html'], languages: ['fa', 'pl', 'en'] }
  expect(await host.dispatch('export.run', request)).toMatchObject({ error: { code: 'cancelled' } })
  expect(await treeOf(around.folder)).toEqual(before)
})

test('an export is cancelled while a page is printing, when the host closes', async () => {
  let printing = () => {}
  const started = new Promise<void>((resolve) => {
    printing = resolve
  })
  const printer: Ports['printer'] = {
    print: (_html, signal) =>
      new Promise((resolve) => {
        signal?.onCancel(() => resolve({ ok: false, error: { code: 'cancelled', details: {} } }))
        printing()
      }),
    close: async () => void around.opened.push('printer closed'),
  }
  const host = hostIn(around, { printer })
  const request = { ...(await placeOf(host)), job: 'j', formats: ['pdf'], languages: ['en'] }
  const run = host.dispatch('export.run', request)
  await started
  expect(await host.dispatch('export.run', request)).toMatchObject({ error: { code: 'invalidInput' } })
  await host.close()
  expect(await run).toMatchObject({ error: { code: 'cancelled' } })
  expect(around.opened).toEqual(['printer closed'])
})

test('a listener hears nothing after it left', async () => {
  const host = hostIn(around, { printer: blankPrinter })
  const told: unknown[] = []
  const stop = host.onEvent((name) => told.push(name))
  stop()
  await call(host, 'export.run', { ...(await placeOf(host)), job: 'j', formats: ['pdf'], languages: ['en'] })
  expect(told).toEqual([])
})
