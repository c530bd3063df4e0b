import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { HTTPRequest } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { BrowserShell } from '#browser-shell/open-browser-shell'
import { contentSecurityPolicy } from '#platform/window-headers'
import { browserOrigin } from '#platform/window-origin'
import { createRecordingHost, type RecordingHost } from '#tests/doors/recording-host'
import { openTestShell, type TestShell } from '#tests/doors/test-shell'

// A page that tries what an attacker's content in the window would try, in a real browser.

let opened: TestShell
let shell: BrowserShell
let host: RecordingHost

/** A server on this machine, as the stand-in for everybody out there; it writes down who came. */
let outside: Server
let outsideUrl: string
const visits: string[] = []

beforeAll(async () => {
  outside = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*')
    response.end('<title>outside</title>')
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  outsideUrl = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
  host = createRecordingHost()
  opened = await openTestShell(host, {
    'index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Window</title>
      <script>globalThis.inlineRan = true</script>
      <script src="/app.js"></script></head><body onload="globalThis.handlerRan = true"><main>text</main></body></html>`,
    'app.js': 'globalThis.bridgeAtStart = typeof globalThis.clausebook?.call; globalThis.ownRan = true',
    'app.js.map': '{}',
    'secret.txt': 'secret',
  })
  shell = opened.shell
})

afterAll(async () => {
  await opened?.dispose()
  outside?.close()
})

beforeEach(async () => {
  visits.length = 0
  host.calls.length = 0
  await shell.page.goto(`${browserOrigin}/`)
})

test('the page and a missing file carry the policy', async () => {
  const page = await shell.page.goto(`${browserOrigin}/`)
  expect(page?.status()).toBe(200)
  expect(page?.headers()['content-security-policy']).toBe(contentSecurityPolicy)
  const missing = shell.page.waitForResponse((response) => response.url().endsWith('/missing.js'))
  await shell.page.evaluate(() => {
    const script = document.createElement('script')
    script.src = '/missing.js'
    document.head.append(script)
  })
  expect((await missing).status()).toBe(404)
  expect((await missing).headers()['content-security-policy']).toBe(contentSecurityPolicy)
})

test('the page’s own script runs, and finds the bridge; inline scripts and handlers do not run', async () => {
  const ran = await shell.page.evaluate(() => [
    Reflect.get(globalThis, 'ownRan'),
    Reflect.get(globalThis, 'bridgeAtStart'),
    Reflect.get(globalThis, 'inlineRan'),
    Reflect.get(globalThis, 'handlerRan'),
  ])
  // What is undefined in the page arrives as null.
  expect(ran).toEqual([true, 'function', null, null])
})

test('text does not become code', async () => {
  const evaluated = await shell.page.evaluate(async () => {
    // Added by the page's own script: what runs from here directly is the debugger's, and not under the policy.
    const attempt = document.createElement('script')
    attempt.textContent = 'globalThis.addedRan = true'
    document.body.append(attempt)
    const link = document.createElement('a')
    link.href = 'javascript:globalThis.linkRan = true'
    document.body.append(link)
    link.click()
    const image = document.createElement('div')
    image.innerHTML = '<img src="/missing.png" onerror="globalThis.errorRan = true">'
    document.body.append(image)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return ['addedRan', 'linkRan', 'errorRan'].filter((name) => Reflect.get(globalThis, name))
  })
  expect(evaluated).toEqual([])
})

test('no connection of any kind reaches anybody', async () => {
  const refused = await shell.page.evaluate(async (url) => {
    const load = (tag: 'img' | 'script' | 'link' | 'iframe') =>
      new Promise<string>((resolve) => {
        const element = document.createElement(tag)
        element.addEventListener('error', () => resolve('refused'))
        element.addEventListener('load', () => resolve(tag === 'iframe' ? 'frame' : 'loaded'))
        if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: `${url}/${tag}` })
        else element.src = `${url}/${tag}`
        document.body.append(element)
      })
    const socket = new Promise<string>((resolve) => {
      try {
        const ws = new WebSocket(url.replace('http', 'ws'))
        ws.addEventListener('error', () => resolve('refused'))
        ws.addEventListener('open', () => resolve('open'))
      } catch {
        resolve('refused')
      }
    })
    const answers = await Promise.all([
      fetch(`${url}/fetch`).then(String, () => 'refused'),
      fetch(`${url}/blind`, { mode: 'no-cors' }).then(String, () => 'refused'),
      fetch('https://example.com/').then(String, () => 'refused'),
      fetch('/index.html').then(String, () => 'refused'),
      load('img'),
      load('script'),
      load('link'),
      socket,
    ])
    void load('iframe')
    navigator.sendBeacon(`${url}/beacon`, 'x')
    await new Promise((resolve) => setTimeout(resolve, 300))
    return answers
  }, outsideUrl)
  expect(refused).toEqual(Array.from({ length: 8 }, () => 'refused'))
  expect(visits).toEqual([])
})

test('with the policy switched off, the browser itself still lets nothing out', async () => {
  await shell.page.setBypassCSP(true)
  await shell.page.goto(`${browserOrigin}/`)
  const reasons: unknown[] = []
  const note = (request: HTTPRequest) => reasons.push(request.failure()?.errorText)
  shell.page.on('requestfailed', note)
  const answers = await shell.page.evaluate(
    (url) =>
      Promise.all(
        [`${url}/fetch`, 'https://example.com/', 'http://localhost/', 'http://[::1]/'].map((address) =>
          fetch(address, { mode: 'no-cors' }).then(String, () => 'refused'),
        ),
      ),
    outsideUrl,
  )
  shell.page.off('requestfailed', note)
  await shell.page.setBypassCSP(false)
  expect(reasons).toHaveLength(4)
  for (const reason of reasons) expect(reason).toContain('ERR_BLOCKED_BY_CLIENT')
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused'])
  expect(visits).toEqual([])
})

test('a new window is closed, and has gone nowhere', async () => {
  const browser = shell.page.browser()
  const closed = new Promise<void>((resolve) => browser.once('targetdestroyed', () => resolve()))
  await shell.page.evaluate((url) => void window.open(`${url}/popup`), outsideUrl)
  await closed
  expect((await browser.pages()).map((page) => page.url())).toEqual([`${browserOrigin}/`])
  expect(visits).toEqual([])
})

test.each(['outside', '/app.js', '/?other', 'data:text/html,<title>data</title>', 'file:///etc/hosts'])(
  'the page does not leave for %s, and keeps what stands in it',
  async (address) => {
    await shell.page.evaluate(
      (target) => {
        document.querySelector('main')?.append(' typed')
        const link = document.createElement('a')
        link.href = target
        document.body.append(link)
        link.click()
      },
      address === 'outside' ? `${outsideUrl}/navigation` : address,
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(shell.page.url()).toBe(`${browserOrigin}/`)
    expect(await shell.page.$eval('main', (main) => main.textContent)).toBe('text typed')
    expect(visits).toEqual([])
  },
)

test('only the window’s files are served, and no map or other file that lies beside them', async () => {
  for (const path of ['/app.js.map', '/secret.txt', '/assets/', '/..%2fpackage.json']) {
    const answer = shell.page.waitForResponse((response) => response.url().endsWith(path))
    await shell.page.evaluate((src) => {
      const script = document.createElement('script')
      script.src = src
      document.head.append(script)
    }, path)
    expect((await answer).status(), path).toBe(404)
  }
})

/** Gives every script the function again that the bridge took away: the host must refuse strangers by itself. */
async function exposeHostFunction() {
  const session = await shell.page.createCDPSession()
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'clausebookHost' })
}

test('a frame has no bridge, and its calls are not heard', async () => {
  await shell.page.evaluate(() => document.body.append(document.createElement('iframe')))
  await exposeHostFunction()
  const seen = await shell.page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow ?? window
    Reflect.get(inner, 'clausebookHost')(JSON.stringify({ id: 1, method: 'from the frame', input: {} }))
    Reflect.get(globalThis, 'clausebookHost')(JSON.stringify({ id: 2, method: 'from the page', input: {} }))
    return typeof Reflect.get(inner, 'clausebook')
  })
  expect(seen).toBe('undefined')
  await expect.poll(() => host.calls).toEqual([['from the page', {}]])
})

test('the host’s own function is not left lying on the page', async () => {
  expect(await shell.page.evaluate(() => typeof Reflect.get(globalThis, 'clausebookHost'))).toBe('undefined')
})

test('a page of another origin has no bridge, and its calls are not heard', async () => {
  const session = await shell.page.createCDPSession()
  // Only the browser itself can go there: the page could not.
  await session.send('Page.navigate', { url: 'data:text/html,<title>stranger</title>' })
  await shell.page.waitForFunction(() => document.title === 'stranger')
  await exposeHostFunction()
  const bridge = await shell.page.evaluate(() => {
    const host = Reflect.get(globalThis, 'clausebookHost')
    if (typeof host === 'function') host(JSON.stringify({ id: 1, method: 'app.info', input: {} }))
    return [typeof Reflect.get(globalThis, 'clausebook'), typeof host]
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(bridge).toEqual(['undefined', 'function'])
  expect(host.calls).toEqual([])
})

test('the window’s own call is heard, and answered', async () => {
  const answer = await shell.page.evaluate(() => window.clausebook.call('workspace.view', {}))
  expect(answer).toEqual({ ok: true, value: { heard: 'workspace.view' } })
  expect(host.calls).toContainEqual(['workspace.view', {}])
})

test('it says it is open in no way a port scanner would hear', () => {
  const switches = shell.page.browser().process()?.spawnargs ?? []
  expect(switches).toContain('--remote-debugging-pipe')
  expect(switches.filter((name) => name.startsWith('--remote-debugging-port'))).toEqual([])
})
