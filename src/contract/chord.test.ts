import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseChord } from '#contract/chord'
import { chordSchema } from '#contract/chord-schema'

test.each([
  'Ctrl+K',
  'Ctrl+Shift+8',
  'Ctrl+Alt+3',
  'Ctrl+Alt+M',
  'Alt+ArrowUp',
  'F6',
  'Shift+F6',
  'Ctrl+Shift+Space',
  'Ctrl+Shift+BracketLeft',
  'Shift+Space',
])('%s is a chord', (text) => {
  expect(parseChord(text)).toBe(text)
  expect(chordSchema.parse(text)).toBe(text)
})

test.each([
  ['a letter alone writes', 'K'],
  ['so does one with Shift', 'Shift+K'],
  ['Option writes Polish letters on a Mac', 'Alt+A'],
  ['AltGr is Ctrl+Alt on Windows', 'Ctrl+Alt+E'],
  ['a digit alone writes', '8'],
  ['so does a bracket, with Option as well', 'Alt+BracketLeft'],
  ['the space bar alone writes', 'Space'],
  ['an arrow alone moves the cursor', 'ArrowUp'],
  ['there is one order', 'Shift+Ctrl+K'],
  ['and one spelling', 'ctrl+k'],
  ['a key must be there', 'Ctrl+'],
  ['and be one', 'F13'],
  ['no key twice', 'Ctrl+Ctrl+K'],
  ['nothing is no chord', ''],
])('%s: %j is no chord', (_, text) => {
  expect(parseChord(text)).toBeNull()
  expect(chordSchema.safeParse(text).success).toBe(false)
})

test('no chord with Alt writes a letter, whatever is pressed besides, but Word’s for a comment', () => {
  const modifiers = fc.tuple(fc.constantFrom('', 'Ctrl+'), fc.constantFrom('', 'Shift+'))
  const letters = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  fc.assert(
    fc.property(modifiers, letters, ([ctrl, shift], letter) => {
      const text = `${ctrl}Alt+${shift}${letter}`
      expect(parseChord(text)).toBe(text === 'Ctrl+Alt+M' ? text : null)
    }),
  )
})
