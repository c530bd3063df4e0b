import { expect, test } from 'vitest'
import { isTrustedSender } from './trusted-sender'

const window = { webContentsId: 1, origin: 'app://clausebook' }
const ours = { webContentsId: 1, frame: { origin: 'app://clausebook', isMainFrame: true } }

test('the window’s own page is trusted', () => {
  expect(isTrustedSender(ours, window)).toBe(true)
})

test.each([
  ['another window', { ...ours, webContentsId: 2 }],
  ['a frame inside the page', { ...ours, frame: { ...ours.frame, isMainFrame: false } }],
  ['a frame that has gone', { ...ours, frame: null }],
  ['another host', { ...ours, frame: { ...ours.frame, origin: 'app://print' } }],
  ['a longer host', { ...ours, frame: { ...ours.frame, origin: 'app://clausebook.evil' } }],
  ['a web page', { ...ours, frame: { ...ours.frame, origin: 'https://clausebook' } }],
  ['an opaque origin', { ...ours, frame: { ...ours.frame, origin: 'null' } }],
  ['no origin', { ...ours, frame: { ...ours.frame, origin: '' } }],
])('%s is not', (_, sender) => {
  expect(isTrustedSender(sender, window)).toBe(false)
})
