import { expect, test } from 'vitest'
import { browserArguments } from '#browser-shell/browser-arguments'

const base = { profileFolder: '/tmp/profile', headless: false, userId: 1000 }

test('only root gives up the sandbox', () => {
  expect(browserArguments({ ...base, userId: 0 })).toContain('--no-sandbox')
  expect(browserArguments({ ...base, userId: 1000 })).not.toContain('--no-sandbox')
  // Windows has no user ids.
  expect(browserArguments({ ...base, userId: undefined })).not.toContain('--no-sandbox')
})

test('no address can be looked up, with a window or without', () => {
  for (const headless of [true, false])
    expect(browserArguments({ ...base, headless })).toEqual(
      expect.arrayContaining(['--host-resolver-rules=MAP * ~NOTFOUND', '--no-proxy-server']),
    )
})

test('no port is opened', () => {
  expect(browserArguments(base).filter((argument) => argument.startsWith('--remote-debugging'))).toEqual([])
})
