import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { methods } from '#contract/contract'
import { defaultSettings } from '#contract/default-settings'
import { events } from '#contract/events'
import type { ExportFormat } from '#contract/export-format'
import { readPngSize } from '#core/design/png-size'
import type { Language } from '#core/language'
import { type Door, type OpenedByDesktop, succeed } from '#tests/contract/door'

interface OpenDoor {
  door: Door
  name: 'direct' | 'browser' | 'electron'
  /** What the desktop was asked to open; null where the desktop is the real one, which tests leave alone. */
  opened: OpenedByDesktop | null
  dispose(): Promise<void>
}

const business = { 'business.name': { en: 'Brass Kettle', fa: 'کتری برنجی', pl: 'Mosiężny Czajnik' } }

const isEditable = <Opened extends { kind: string }>(opened: Opened): opened is Extract<Opened, { kind: 'editable' }> =>
  opened.kind === 'editable'

/** What every door must do alike. `open` opens one on a new, empty workspace. */
export function describeContract(title: string, open: () => Promise<OpenDoor>): void {
  describe(title, () => {
    let opened: OpenDoor
    let door: Door
    beforeAll(async () => {
      opened = await open()
      door = opened.door
    })
    afterAll(() => opened?.dispose())

    async function newPolicy() {
      const { client } = await succeed(door, 'client.create', { name: 'Brass Kettle', facts: business })
      const { policy } = await succeed(door, 'policy.create', { client, languages: ['pl', 'fa', 'en'] })
      return { client, policy }
    }

    async function openPolicy(place: { client: string; policy: string }) {
      const content = await succeed(door, 'policy.open', place)
      if (!isEditable(content)) throw new Error(content.reason.code)
      return content
    }

    test('app.info names the door', async () => {
      const info = await succeed(door, 'app.info', {})
      expect(info.door).toBe(opened.name)
      expect(info.canChooseFolder).toBe(opened.name === 'electron')
    })

    test('settings.save and settings.get', async () => {
      const settings = {
        language: 'fa',
        colorScheme: 'dark',
        textSize: 'larger',
        contrast: 'high',
        spelling: false,
      } as const
      expect(await succeed(door, 'settings.save', settings)).toEqual({})
      expect(await succeed(door, 'settings.get', {})).toEqual(settings)
      await succeed(door, 'settings.save', defaultSettings)
      expect(await succeed(door, 'settings.get', {})).toEqual(defaultSettings)
    })

    test('spelling.check, spelling.suggest and the own words of a workspace', async () => {
      const wrong = async (language: Language, ...words: string[]) =>
        (await succeed(door, 'spelling.check', { language, words })).wrong
      expect(await wrong('en', 'privacy', 'privcay')).toEqual(['privcay'])
      expect(await wrong('pl', 'prywatność', 'prywatnosść')).toEqual(['prywatnosść'])
      expect(await wrong('fa', 'کتاب\u200cها', 'کتااب\u200cها')).toEqual(['کتااب\u200cها'])
      expect((await succeed(door, 'spelling.suggest', { language: 'en', word: 'privcay' })).suggestions).toContain(
        'privacy',
      )

      const word = { language: 'en', word: 'privcay' } as const
      expect((await succeed(door, 'spelling.addWord', word)).en).toEqual(['privcay'])
      expect(await wrong('en', 'privcay')).toEqual([])
      expect(await succeed(door, 'spelling.words', {})).toEqual({ en: ['privcay'], fa: [], pl: [] })
      expect((await succeed(door, 'spelling.removeWord', word)).en).toEqual([])
      expect(await wrong('en', 'privcay')).toEqual(['privcay'])
    })

    test('library.get and library.clauses bring the library, in all three languages unharmed', async () => {
      const library = await succeed(door, 'library.get', {})
      expect(library.factModel.facts.length).toBeGreaterThan(10)
      expect(library).not.toHaveProperty('clauses')
      const clauses = await succeed(door, 'library.clauses', {})
      expect(clauses.length).toBeGreaterThan(10)
      const codes = JSON.stringify({ library, clauses })
      for (const letter of ['ż', 'ی', '\u200c', 'e']) expect(codes).toContain(letter)
    })

    test('shortcuts.get gives back what was saved, and what is no shortcut is refused', async () => {
      expect(await succeed(door, 'shortcuts.get', {})).toEqual({})
      await succeed(door, 'shortcuts.save', { bold: 'Ctrl+Shift+D', undo: null })
      expect(await succeed(door, 'shortcuts.get', {})).toEqual({ bold: 'Ctrl+Shift+D', undo: null })
      expect(await door.call('shortcuts.save', { bold: 'Alt+A' })).toMatchObject({ ok: false })
      await succeed(door, 'shortcuts.save', {})
    })

    test('author.get gives back the name that was saved, and an empty one is refused', async () => {
      expect(await succeed(door, 'author.get', {})).toEqual({ name: null })
      await succeed(door, 'author.save', { name: 'رضا' })
      expect(await succeed(door, 'author.get', {})).toEqual({ name: 'رضا' })
      expect(await door.call('author.save', { name: ' ' })).toMatchObject({ ok: false })
      await succeed(door, 'author.save', { name: null })
    })

    test('session.get gives back the policy that was open, and none that is not there', async () => {
      expect(await succeed(door, 'session.get', {})).toEqual({ policy: null })
      const place = await newPolicy()
      await succeed(door, 'session.save', { policy: place })
      expect(await succeed(door, 'session.get', {})).toEqual({ policy: place })
      await succeed(door, 'session.save', { policy: { ...place, policy: 'gone' } })
      expect(await succeed(door, 'session.get', {})).toEqual({ policy: null })
    })

    test('workspace.view lists the example of a first start', async () => {
      const view = await succeed(door, 'workspace.view', {})
      expect(view.clients.length).toBeGreaterThan(0)
      expect(view.clients[0]?.policies.length).toBeGreaterThan(0)
      expect(view.clients.flatMap((client) => client.problem ?? [])).toEqual([])
    })

    test('client.create, client.open and client.save keep every character', async () => {
      const { client } = await succeed(door, 'client.create', {
        name: '  «کافهٔ می\u200cخوش» & Żółw  ',
        facts: business,
      })
      const first = await succeed(door, 'client.open', { client })
      expect(first.client.name).toBe('«کافهٔ می\u200cخوش» & Żółw')
      expect(first.client.facts).toEqual(business)
      const changed = { ...first.client, name: 'Emoji 🫖 and "quotes"\u2028' }
      const saved = await succeed(door, 'client.save', { client: changed, revision: first.revision })
      expect(saved.revision).not.toBe(first.revision)
      expect(await succeed(door, 'client.open', { client })).toEqual({
        client: { ...changed, name: changed.name.trim() },
        revision: saved.revision,
      })
    })

    test('policy.create, policy.open and policy.save', async () => {
      const place = await newPolicy()
      const { policy, revision } = await openPolicy(place)
      expect(policy.languages).toEqual(['pl', 'fa', 'en'])
      expect(policy.sections.length).toBeGreaterThan(3)
      const content = {
        ...policy,
        sections: policy.sections.toReversed(),
        title: { ...policy.title, pl: 'Nowy tytuł' },
      }
      const saved = await succeed(door, 'policy.save', { ...place, content, revision })
      expect(await openPolicy(place)).toEqual({ kind: 'editable', policy: content, revision: saved.revision })
    })

    test('long answers that come at once keep every character', async () => {
      const place = await newPolicy()
      const { policy, revision } = await openPolicy(place)
      const long = Array.from({ length: 40_000 }, (_, index) => `${index}😀می\u200cخوش "ż"\n`).join('')
      const text = {
        type: 'section' as const,
        content: [{ type: 'sectionTitle' }, { type: 'paragraph', content: [{ type: 'text', text: long }] }],
      }
      const content = { ...policy, sections: [...policy.sections, { id: 'long', text: { pl: text, en: text } }] }
      await succeed(door, 'policy.save', { ...place, content, revision })
      const [first, info, second] = await Promise.all([
        openPolicy(place),
        succeed(door, 'app.info', {}),
        openPolicy(place),
      ])
      expect(info.door).toBe(opened.name)
      // Strings of this length are not to be printed when they differ.
      expect(
        [first, second].map((open) => open.policy.sections.at(-1)?.text.en?.content?.[1]?.content?.[0]?.text === long),
      ).toEqual([true, true])
    })

    test('a save on an old revision is a conflict, and changes nothing', async () => {
      const place = await newPolicy()
      const { policy, revision } = await openPolicy(place)
      const save = (title: string) =>
        door.call('policy.save', { ...place, content: { ...policy, title: { en: title } }, revision })
      expect(await save('first')).toMatchObject({ ok: true })
      expect(await save('second')).toMatchObject({ ok: false, error: { code: 'conflict' } })
      expect((await openPolicy(place)).policy.title).toEqual({ en: 'first' })
    })

    test('policy.revision tells that a file was changed', async () => {
      const place = await newPolicy()
      const { policy, revision } = await openPolicy(place)
      expect(await succeed(door, 'policy.revision', place)).toEqual({ revision })
      const content = { ...policy, title: { en: 'another' } }
      const saved = await succeed(door, 'policy.save', { ...place, content, revision })
      expect(await succeed(door, 'policy.revision', place)).toEqual({ revision: saved.revision })
      expect(await door.call('policy.revision', { ...place, policy: 'none' })).toMatchObject({
        ok: false,
        error: { code: 'policyMissing' },
      })
    })

    test('recovery.save keeps a text apart from the policy until it is discarded', async () => {
      const place = await newPolicy()
      const before = await openPolicy(place)
      expect(await succeed(door, 'recovery.list', place)).toEqual({ copies: [] })
      const { policy, revision } = before
      const keep = (title: string, copy: string | null) =>
        succeed(door, 'recovery.save', { ...place, copy, content: { ...policy, title: { fa: title } }, revision })
      const { copy } = await keep('نیم\u200cجمله', null)
      expect(await keep('«یک جمله»', copy)).toEqual({ copy })
      expect(await succeed(door, 'recovery.list', place)).toEqual({
        copies: [{ kind: 'whole', copy, written: expect.any(Number), cause: 'unsaved', revision }],
      })
      expect(await succeed(door, 'recovery.read', { ...place, copy })).toEqual({
        policy: { ...policy, title: { fa: '«یک جمله»' } },
        revision,
      })
      expect(await openPolicy(place)).toEqual(before)
      for (let times = 0; times < 2; times += 1)
        expect(await succeed(door, 'recovery.discard', { ...place, copy })).toEqual({})
      expect(await succeed(door, 'recovery.list', place)).toEqual({ copies: [] })
    })

    test('recovery.saveChanges keeps the whole text of what was changed, and answers null for another file', async () => {
      const place = await newPolicy()
      const { policy, revision } = await openPolicy(place)
      const title = { fa: 'نیم\u200cجمله' }
      const { sections, ...frame } = policy
      const changes = { frame: { ...frame, title }, order: sections.map(({ id }) => id), sections: [] }
      const keep = (at: string) =>
        succeed(door, 'recovery.saveChanges', { ...place, copy: null, changes, revision: at })
      expect(await keep('0'.repeat(64))).toEqual({ copy: null })
      const { copy } = await keep(revision)
      if (copy === null) throw new Error('a copy expected')
      const kept = { policy: { ...policy, title }, revision }
      expect(await succeed(door, 'recovery.read', { ...place, copy })).toEqual(kept)
      await succeed(door, 'recovery.discard', { ...place, copy })
    })

    test('export.run writes the files, and export.progress tells how far it is', async () => {
      const place = await newPolicy()
      const formats: ExportFormat[] = ['html', 'docx', 'pdf', 'md', 'txt']
      const progress = await door.listen('export.progress')
      const run = { ...place, job: 'contract-1', formats, languages: ['pl' as const] }
      const { files, folder, location } = await succeed(door, 'export.run', run)
      expect(files.map((file) => file.format).toSorted()).toEqual(formats.toSorted())
      for (const file of files) expect((await readFile(join(location, file.name))).length).toBe(file.bytes)
      const pdf = files.find((file) => file.format === 'pdf')
      expect((await readFile(join(location, pdf?.name ?? ''))).subarray(0, 5).toString()).toBe('%PDF-')

      const heard = (await progress.heard()).map((payload) => events['export.progress'].parse(payload))
      expect(heard.every(({ job, total }) => job === 'contract-1' && total === formats.length)).toBe(true)
      expect(heard.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5])
      await progress.stop()
      await succeed(door, 'export.run', { ...run, job: 'contract-2', formats: ['txt'] })
      expect(await progress.heard()).toHaveLength(heard.length)

      if (!opened.opened) return
      await succeed(door, 'export.openFolder', { folder })
      expect(opened.opened.folders).toEqual([location])
    })

    test('preview.write gives the policy as it was sent, and leaves the one on the disk alone', async () => {
      const { client, policy } = await newPolicy()
      const opened = await openPolicy({ client, policy })
      const content = { ...opened.policy, title: { pl: 'Niezapisany „tytuł”', fa: 'عنوان ذخیره\u200cنشده' } }
      const write = (format: Exclude<ExportFormat, 'pdf'>, ...languages: Language[]) =>
        succeed(door, 'preview.write', { client, content, languages, format })
      expect((await write('html', 'pl')).content).toContain('<title>Niezapisany „tytuł”')
      const both = (await write('fragment', 'fa', 'pl')).content
      for (const title of Object.values(content.title)) expect(both).toContain(title)
      const word = Buffer.from((await write('docx', 'fa')).content, 'base64')
      expect(word.subarray(0, 2).toString()).toBe('PK')
      expect(await openPolicy({ client, policy })).toEqual(opened)
    })

    test('preview.print and preview.page show the pages of the last print only', async () => {
      const { client, policy } = await newPolicy()
      const { policy: content } = await openPolicy({ client, policy })
      const first = await succeed(door, 'preview.print', { job: 'print-1', client, content, languages: ['pl'] })
      expect(first.pages).toBeGreaterThan(1)
      const page = await succeed(door, 'preview.page', { print: first.print, page: first.pages - 1, width: 500 })
      expect(readPngSize(Buffer.from(page.image, 'base64'))).toEqual({ width: 500, height: page.height })
      expect(page.width / page.height).toBeCloseTo(210 / 297, 2)

      const letter = { ...content, layout: { paper: 'Letter' as const } }
      const again = { job: 'print-2', client, content: letter, languages: ['pl' as const] }
      const second = await succeed(door, 'preview.print', again)
      const wide = await succeed(door, 'preview.page', { print: second.print, page: 0, width: 500 })
      expect(wide.width / wide.height).toBeCloseTo(8.5 / 11, 2)
      for (const [print, number] of [
        [first.print, 0],
        ['no print', 0],
        [second.print, second.pages],
      ])
        expect(await door.call('preview.page', { print, page: number, width: 500 }), String(print)).toMatchObject({
          ok: false,
          error: { code: 'invalidInput' },
        })
    })

    test('job.cancel stops a print, and the pages of the last one stay', async () => {
      const { client, policy } = await newPolicy()
      const { policy: content } = await openPolicy({ client, policy })
      const input = { client, content, languages: ['pl' as const] }
      const { print } = await succeed(door, 'preview.print', { job: 'print-4', ...input })
      const stopped = door.call('preview.print', { job: 'print-5', ...input })
      await succeed(door, 'job.cancel', { job: 'print-5' })
      expect(await stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } })
      await succeed(door, 'preview.page', { print, page: 0, width: 500 })
    })

    test('a preview tells what is missing', async () => {
      const { client, policy } = await newPolicy()
      const { policy: content } = await openPolicy({ client, policy })
      const polish = { ...content, languages: ['pl' as const] }
      expect(
        await door.call('preview.write', { client, content: polish, languages: ['fa'], format: 'txt' }),
      ).toMatchObject({ ok: false, error: { code: 'languageNotInPolicy' } })
      expect(
        await door.call('preview.print', { job: 'print-3', client: 'nobody', content, languages: ['fa'] }),
      ).toMatchObject({
        ok: false,
        error: { code: 'clientMissing' },
      })
    })

    test('job.cancel stops the run of that name, and is harmless otherwise', async () => {
      const place = await newPolicy()
      expect(await succeed(door, 'job.cancel', { job: 'nobody' })).toEqual({})
      const progress = await door.listen('export.progress')
      const run = door.call('export.run', {
        ...place,
        job: 'contract-3',
        formats: ['pdf', 'docx', 'html'],
        languages: ['pl', 'fa', 'en'],
      })
      // A job can be cancelled once it tells of itself.
      await expect.poll(() => progress.heard(), { interval: 5 }).not.toEqual([])
      await succeed(door, 'job.cancel', { job: 'contract-3' })
      expect(await run).toMatchObject({ ok: false, error: { code: 'cancelled' } })
      await progress.stop()
    })

    test('policy.delete takes a policy out of the list, and policy.restore brings it back as it was', async () => {
      const place = await newPolicy()
      const policies = async () =>
        (await succeed(door, 'workspace.view', {})).clients
          .find(({ id }) => id === place.client)
          ?.policies.map(({ id }) => id)
      const before = await succeed(door, 'policy.open', place)
      const { deleted } = await succeed(door, 'policy.delete', place)
      expect(await policies()).toEqual([])
      expect(await door.call('policy.delete', place)).toMatchObject({ ok: false, error: { code: 'policyMissing' } })
      expect(await succeed(door, 'policy.restore', { ...place, deleted })).toEqual({ policy: place.policy })
      expect(await policies()).toEqual([place.policy])
      expect(await succeed(door, 'policy.open', place)).toEqual(before)
    })

    test('client.archive keeps a client out of the list and brings it back', async () => {
      const { client } = await newPolicy()
      const isArchived = async () =>
        (await succeed(door, 'workspace.view', {})).clients.find(({ id }) => id === client)?.archived
      expect(await isArchived()).toBe(false)
      for (const archived of [true, false]) {
        expect(await succeed(door, 'client.archive', { client, archived })).toEqual({})
        expect(await isArchived()).toBe(archived)
      }
    })

    test('export.runMany writes the policies that it can, tells how far it is, and notes what was written', async () => {
      const place = await newPolicy()
      const gone = { ...place, policy: 'gone' }
      const progress = await door.listen('export.manyProgress')
      const { policies, location } = await succeed(door, 'export.runMany', {
        ...{ job: 'contract-4', policies: [gone, place], formats: ['txt', 'md'], languages: ['pl', 'en'] },
        together: true,
      })
      expect(policies).toMatchObject([
        { kind: 'failed', ...gone, error: { code: 'policyMissing' } },
        { kind: 'done', ...place, missing: [], remarks: [] },
      ])
      const files = policies.flatMap((policy) => (policy.kind === 'done' ? policy.files : []))
      expect(files.map(({ format, languages }) => [format, languages])).toEqual([
        ['txt', ['pl', 'en']],
        ['md', ['pl', 'en']],
      ])
      for (const { name, bytes } of files) expect((await readFile(join(location, name))).length).toBe(bytes)
      const heard = (await progress.heard()).map((payload) => events['export.manyProgress'].parse(payload))
      expect(heard.at(-1)).toMatchObject({ job: 'contract-4', done: 2, total: 2 })
      await progress.stop()

      const listed = await succeed(door, 'workspace.policies', {})
      const row = listed.policies.find(({ client }) => client.id === place.client)
      expect(row).toMatchObject({ lastExport: { formats: ['txt', 'md'], languages: ['pl', 'en'] } })
      expect(row?.openQuestions).toBeGreaterThan(0)
      expect(listed.problems).toEqual([])
    })

    test('job.cancel stops a run of many policies, which then tells what was done', async () => {
      const places = [await newPolicy(), await newPolicy(), await newPolicy(), await newPolicy(), await newPolicy()]
      const progress = await door.listen('export.manyProgress')
      const run = succeed(door, 'export.runMany', {
        ...{ job: 'contract-5', policies: places, formats: ['pdf', 'docx'], languages: ['pl', 'fa', 'en'] },
      })
      await expect.poll(() => progress.heard(), { interval: 5 }).not.toEqual([])
      await succeed(door, 'job.cancel', { job: 'contract-5' })
      const { policies } = await run
      expect(policies.map(({ client }) => client)).toEqual(places.map(({ client }) => client))
      expect(policies.at(-1)?.kind).toBe('notDone')
      await progress.stop()
    })

    test('policy.applyTemplate makes a policy for each client', async () => {
      const template = await newPolicy()
      const { client } = await succeed(door, 'client.create', { name: 'Tin Kettle', facts: {} })
      const progress = await door.listen('template.progress')
      const { clients } = await succeed(door, 'policy.applyTemplate', {
        ...{ job: 'contract-6', template, clients: [client, 'nobody'], take: 'all' },
      })
      expect(clients).toMatchObject([
        { kind: 'made', client, policy: template.policy, mentions: [] },
        { kind: 'failed', client: 'nobody', error: { code: 'clientMissing' } },
      ])
      const heard = (await progress.heard()).map((payload) => events['template.progress'].parse(payload))
      expect(heard.at(-1)).toEqual({ job: 'contract-6', done: 1, total: 2 })
      await progress.stop()
      const made = await openPolicy({ client, policy: template.policy })
      expect(made.policy.sections).toEqual((await openPolicy(template)).policy.sections)
    })

    test('a door without dialogs says so', async ({ skip }) => {
      skip(opened.name === 'electron', 'this door has dialogs')
      for (const method of ['workspace.choose', 'export.chooseFolder'])
        expect(await door.call(method, {}), method).toMatchObject({ ok: false, error: { code: 'unsupported' } })
    })

    test('link.open takes web and mail addresses only', async () => {
      if (opened.opened) {
        await succeed(door, 'link.open', { url: 'https://uodo.gov.pl/' })
        expect(opened.opened.addresses).toEqual(['https://uodo.gov.pl/'])
      }
      for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'http://example.com', ''])
        expect(await door.call('link.open', { url }), url).toMatchObject({ ok: false, error: { code: 'unsafeUrl' } })
    })

    test('expected failures are values that name what is missing', async () => {
      expect(await door.call('client.open', { client: 'nobody' })).toMatchObject({
        ok: false,
        error: { code: 'clientMissing', details: { client: 'nobody' } },
      })
      expect(await door.call('export.openFolder', { folder: '/etc' })).toMatchObject({ ok: false })
      expect(await door.call('policy.open', { client: 'nobody', policy: 'nothing' })).toMatchObject({ ok: false })
    })

    test.each(Object.keys(methods))('%s refuses what it was not made for', async (method) => {
      for (const input of [undefined, null, 'text', 7, [], { unknown: 1 }])
        expect(await door.call(method, input), JSON.stringify(input)).toMatchObject({
          ok: false,
          error: { code: 'invalidInput' },
        })
    })

    test('an id is never a path', async () => {
      for (const client of ['../..', '..', '/etc', 'a/b', 'a\\b', 'C:', 'a\0b', '', '.'])
        expect(await door.call('client.open', { client }), client).toMatchObject({
          ok: false,
          error: { code: 'invalidInput' },
        })
    })

    test('what is no method is refused with a value', async () => {
      for (const method of ['', 'app.unknown', 'constructor', '__proto__', 'toString', 7, null, undefined, {}])
        expect(await door.call(method, {}), String(method)).toMatchObject({
          ok: false,
          error: { code: 'invalidInput' },
        })
    })

    test('many calls at once each get their own answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => door.call('client.open', { client: `nobody-${index}` })),
      )
      for (const [index, answer] of answers.entries())
        expect(answer).toMatchObject({ error: { details: { client: `nobody-${index}` } } })
    })
  })
}
