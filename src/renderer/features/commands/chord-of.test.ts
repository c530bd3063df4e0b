import { expect, test } from 'vitest'
import { chordOf, type KeyPress } from './chord-of'
import { formatChord } from './format-chord'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, getModifierState: () => false }
const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({ ...none, key, code, ...held })
const altGraph = { getModifierState: (name: string) => name === 'AltGraph' }

test.each([
  ['a letter', press('k', 'KeyK', { ctrlKey: true }), 'Ctrl+K'],
  ['with Shift, which makes it large', press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+K'],
  ['⌘ on a Mac', press('k', 'KeyK', { metaKey: true }), 'Ctrl+K'],
  ['the same key on a Persian layout', press('ن', 'KeyK', { ctrlKey: true }), 'Ctrl+K'],
  ['the letter that another Latin layout has there', press('z', 'KeyY', { ctrlKey: true }), 'Ctrl+Z'],
  ['a digit, whatever Shift makes of it', press('*', 'Digit8', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+8'],
  ['a Persian digit', press('۳', 'Digit3', { ctrlKey: true, altKey: true }), 'Ctrl+Alt+3'],
  [
    'a bracket, whatever Shift makes of it',
    press('{', 'BracketLeft', { ctrlKey: true, shiftKey: true }),
    'Ctrl+Shift+BracketLeft',
  ],
  [
    'the same key on a Persian layout',
    press('چ', 'BracketRight', { ctrlKey: true, altKey: true }),
    'Ctrl+Alt+BracketRight',
  ],
  ['an arrow', press('ArrowUp', 'ArrowUp', { altKey: true }), 'Alt+ArrowUp'],
  ['a function key', press('F6', 'F6', { shiftKey: true }), 'Shift+F6'],
  ['the space bar', press(' ', 'Space', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Space'],
  ['the space bar where it writes a half-space', press('\u200c', 'Space', { shiftKey: true }), 'Shift+Space'],
])('%s', (_, pressed, chord) => expect(chordOf(pressed)).toBe(chord))

test.each([
  ['ą by AltGr on Linux', press('ą', 'KeyA', altGraph)],
  ['ą by AltGr on Windows', press('ą', 'KeyA', { ctrlKey: true, altKey: true, ...altGraph })],
  ['ą by Ctrl+Alt on Windows', press('ą', 'KeyA', { ctrlKey: true, altKey: true })],
  ['ą by Option on a Mac', press('ą', 'KeyA', { altKey: true })],
  ['€ by AltGr and a digit', press('€', 'Digit5', { ctrlKey: true, altKey: true, ...altGraph })],
  ['[ by AltGr on a Spanish layout', press('[', 'BracketLeft', { ctrlKey: true, altKey: true, ...altGraph })],
  ['a letter', press('k', 'KeyK')],
  ['Ctrl by itself', press('Control', 'ControlLeft', { ctrlKey: true })],
  ['Tab', press('Tab', 'Tab', { ctrlKey: true })],
])('%s stays what it is', (_, pressed) => expect(chordOf(pressed)).toBeNull())

test('a chord is shown as its keys are called', () => {
  expect(formatChord('Ctrl+Alt+ArrowUp', { system: 'other', space: 'Space' })).toBe('Ctrl+Alt+↑')
  expect(formatChord('Ctrl+Shift+Space', { system: 'other', space: 'Spacja' })).toBe('Ctrl+Shift+Spacja')
  expect(formatChord('Ctrl+Shift+BracketLeft', { system: 'other', space: 'Space' })).toBe('Ctrl+Shift+[')
  expect(formatChord('Ctrl+PageDown', { system: 'other', space: 'Space' })).toBe('Ctrl+Page Down')
  expect(formatChord('Ctrl+Alt+Shift+K', { system: 'mac', space: 'Space' })).toBe('⌘⌥⇧K')
})
