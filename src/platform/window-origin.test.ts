import { expect, test } from 'vitest'
import { browserOrigin, electronOrigin, isWindowPage, isWindowUrl } from '#platform/window-origin'

test.each([browserOrigin, electronOrigin])('%s: its own files are the window’s', (origin) => {
  expect(isWindowUrl(`${origin}/`, origin)).toBe(true)
  expect(isWindowUrl(`${origin}/assets/a.js?x#y`, origin)).toBe(true)
})

test.each([
  'https://app.clausebook.local.evil.example/',
  'https://evil.example/https://app.clausebook.local/',
  'https://app.clausebook.local:8443/',
  'https://user@app.clausebook.local/',
  'https://user:word@app.clausebook.local/',
  'http://app.clausebook.local/',
  'blob:https://app.clausebook.local/3f0c',
  'filesystem:https://app.clausebook.local/temporary/x',
  'data:text/html,x',
  'about:blank',
  'about:srcdoc',
  'chrome-error://chromewebdata/',
  'app://clausebook/',
  'null',
  '',
])('%s is not the window', (url) => {
  expect(isWindowUrl(url, browserOrigin)).toBe(false)
})

test.each(['app://clausebook.evil/', 'app://evil/clausebook', 'file:///clausebook/', 'App:clausebook', 'app:///'])(
  '%s is not Electron’s window',
  (url) => {
    expect(isWindowUrl(url, electronOrigin)).toBe(false)
  },
)

test('only the one page may be navigated to', () => {
  for (const path of ['/', '/index.html', '/#part'])
    expect(isWindowPage(browserOrigin + path, browserOrigin)).toBe(true)
  for (const path of ['/assets/a.js', '/?x=1', '/other.html', '//'])
    expect(isWindowPage(browserOrigin + path, browserOrigin), path).toBe(false)
})
