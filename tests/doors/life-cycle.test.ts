import { afterEach, expect, test } from 'vitest'
import { browserOrigin } from '#platform/window-origin'
import { createRecordingHost } from '#tests/doors/recording-host'
import { openTestShell, type TestShell } from '#tests/doors/test-shell'

const page = {
  'index.html': '<!doctype html><html lang="en"><head><title>Window</title></head><body><input></body></html>',
}

let opened: TestShell | null = null
afterEach(async () => {
  await opened?.dispose()
  opened = null
})

async function open() {
  const host = createRecordingHost()
  opened = await openTestShell(host, page)
  return { host, shell: opened.shell }
}

/** Types, so that the page counts as used, and from now on holds up its closing: as the window does while unsaved. */
async function leaveUnsaved({ page }: TestShell['shell']) {
  await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()))
  await page.type('input', 'x')
}

test('when the person closes the window, the browser and the host end', async () => {
  const { host, shell } = await open()
  await shell.page.close()
  await shell.closed
  expect(host.isClosed()).toBe(true)
  expect(shell.page.browser().connected).toBe(false)
})

test('close ends it too, and may be said twice', async () => {
  const { host, shell } = await open()
  await Promise.all([shell.close(), shell.close()])
  await shell.closed
  expect(host.isClosed()).toBe(true)
})

test('when the browser dies, the host ends', async () => {
  const { host, shell } = await open()
  shell.page.browser().process()?.kill('SIGKILL')
  await shell.closed
  expect(host.isClosed()).toBe(true)
})

test('unsaved changes: the browser asks, and the answer is the person’s', async () => {
  const { host, shell } = await open()
  await leaveUnsaved(shell)
  const asked: string[] = []
  const answers = [false, true]
  shell.page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await (answers.shift() ? dialog.accept() : dialog.dismiss())
  })
  await shell.page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  expect(await shell.page.$eval('input', (input) => input.value)).toBe('x')
  expect(host.isClosed()).toBe(false)

  await shell.page.close({ runBeforeUnload: true })
  await shell.closed
  expect(asked).toEqual(['beforeunload', 'beforeunload'])
  expect(host.isClosed()).toBe(true)
})

test('a signal’s close does not wait for an answer', async () => {
  const { host, shell } = await open()
  await leaveUnsaved(shell)
  await shell.close()
  expect(host.isClosed()).toBe(true)
})

test('a reload keeps the window joined to the host', async () => {
  const { host, shell } = await open()
  await shell.page.reload()
  expect(shell.page.url()).toBe(`${browserOrigin}/`)
  expect(await shell.page.evaluate(() => Reflect.get(globalThis, 'clausebook').call('app.info', {}))).toMatchObject({
    ok: true,
  })
  // Once ahead of the first document, and once for the second.
  expect(host.calls.filter(([method]) => method === 'app.info')).toHaveLength(2)
})

test('an answer given ahead is good for one call, and for none once the page has asked for anything else', async () => {
  const { host, shell } = await open()
  const ask = (method: string) =>
    shell.page.evaluate((name) => Reflect.get(globalThis, 'clausebook').call(name, {}), method)
  const asked = (method: string) => host.calls.filter(([name]) => name === method).length
  expect(await ask('app.info')).toMatchObject({ ok: true })
  expect(asked('app.info')).toBe(1)
  await ask('app.info')
  expect(asked('app.info')).toBe(2)
  await ask('settings.get')
  expect(asked('settings.get')).toBe(2)
})

test('an unknown event is a bug, not a silence', async () => {
  const { shell } = await open()
  const thrown = shell.page.evaluate(() => Reflect.get(globalThis, 'clausebook').on('export.finished', () => {}))
  await expect(thrown).rejects.toThrow('the host tells no event named export.finished')
})

test('the page cannot put another bridge in the place of its own', async () => {
  const { shell } = await open()
  const replaced = await shell.page.evaluate(() => {
    const before = Reflect.get(globalThis, 'clausebook')
    Reflect.set(globalThis, 'clausebook', {})
    Reflect.set(before, 'call', () => 'mine')
    return [
      Reflect.get(globalThis, 'clausebook') === before,
      before.call === Reflect.get(globalThis, 'clausebook').call,
    ]
  })
  expect(replaced).toEqual([true, true])
})
