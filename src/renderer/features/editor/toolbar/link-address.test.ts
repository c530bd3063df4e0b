import { expect, test } from 'vitest'
import { linkAddress } from './link-address'

test.each([
  ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
  [' example.com ', 'https://example.com'],
  ['example.com/privacy', 'https://example.com/privacy'],
  ['me@example.com', 'mailto:me@example.com'],
  ['tel:+48123456789', 'tel:+48123456789'],
])('%s leads to %s', (typed, address) => expect(linkAddress(typed)).toBe(address))

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '/privacy',
  'word',
  '',
  'JaVaScRiPt:x@y.z',
])('%s leads nowhere', (typed) => expect(linkAddress(typed)).toBeNull())
