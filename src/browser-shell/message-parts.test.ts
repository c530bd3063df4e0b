import { expect, test } from 'vitest'
import { partsOf } from '#browser-shell/message-parts'

test.each([0, 1, 131_071, 131_072, 131_073, 400_000])(
  'the parts of a message of %d letters are the message',
  (length) => {
    const message = 'ab'.repeat(length).slice(0, length)
    const parts = partsOf(message)
    expect(parts.join('')).toBe(message)
    expect(parts).toHaveLength(Math.max(1, Math.ceil(length / 131_072)))
  },
)

test('no character is cut in two', () => {
  const message = `a${'😀'.repeat(100_000)}`
  const parts = partsOf(message)
  expect(parts.join('')).toBe(message)
  for (const part of parts) expect(Buffer.from(part).toString() === part).toBe(true)
})
