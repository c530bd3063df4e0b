import { type Chord, parseChord } from '#contract/chord'

/** What of a keyboard event says which keys are down. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>

/** A letter is the one the layout writes, or else (Persian) the one at its place; any other key is known by its place. */
function keyOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  return code.replace(/^(?:Key|Digit)/, '')
}

/** The chord that is pressed; null when the keys write (AltGr) or are no shortcut. */
export function chordOf(press: KeyPress): Chord | null {
  if (press.getModifierState('AltGraph')) return null
  const ctrl = press.ctrlKey || press.metaKey ? 'Ctrl+' : ''
  const alt = press.altKey ? 'Alt+' : ''
  const shift = press.shiftKey ? 'Shift+' : ''
  return parseChord(`${ctrl}${alt}${shift}${keyOf(press)}`)
}
