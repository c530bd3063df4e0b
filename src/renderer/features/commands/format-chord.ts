import type { Chord } from '#contract/chord'

/** What keyboards and their readers call a key. */
export interface KeyNames {
  system: 'mac' | 'other'
  space: string
}

/** The names on this machine's keyboard, in a language that calls the space bar so. */
export const keyNamesIn = (space: string): KeyNames => ({
  system: /Mac/.test(navigator.platform) ? 'mac' : 'other',
  space,
})

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  BracketLeft: '[',
  BracketRight: ']',
}
const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }

/** A chord as a person reads it, `Ctrl+Shift+↑`, or `⌘⇧↑` on a Mac. */
export function formatChord(chord: Chord, names: KeyNames): string {
  const parts = chord.split('+').map((part) => {
    if (part === 'Space') return names.space
    const spelled = signs[part] ?? part.replace(/^Page/, 'Page ')
    return names.system === 'mac' ? (macSigns[part] ?? spelled) : spelled
  })
  return parts.join(names.system === 'mac' ? '' : '+')
}
