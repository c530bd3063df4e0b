type Characters<Text extends string> = Text extends `${infer First}${infer Rest}` ? First | Characters<Rest> : never
type Letter = Characters<'ABCDEFGHIJKLMNOPQRSTUVWXYZ'>
type Digit = Characters<'0123456789'>
type FunctionKey = `F${Characters<'123456789'> | '10' | '11' | '12'}`
type Arrow = `Arrow${'Up' | 'Down' | 'Left' | 'Right'}`
type Bracket = `Bracket${'Left' | 'Right'}`
type Key = Letter | Digit | FunctionKey | Arrow | Bracket | 'PageUp' | 'PageDown' | 'Home' | 'End' | 'Insert' | 'Space'

/** Keys pressed together, in their one spelling. `Ctrl` stands for ⌘ on a Mac. */
export type Chord = `${'' | 'Ctrl+'}${'' | 'Alt+'}${'' | 'Shift+'}${Key}`

const spelling =
  /^(?<ctrl>Ctrl\+)?(?<alt>Alt\+)?(?<shift>Shift\+)?(?<key>[A-Z0-9]|F[1-9]|F1[0-2]|Arrow(?:Up|Down|Left|Right)|Bracket(?:Left|Right)|Page(?:Up|Down)|Home|End|Insert|Space)$/

/**
 * Whether keys can be a shortcut. They must not write: a key alone does, and Alt (AltGr is Ctrl+Alt on Windows, Option
 * on a Mac) writes Polish letters. Ctrl+Alt+M, Word's shortcut for a comment, writes nothing on a Polish keyboard; where
 * a layout does write with it, the browser says so (AltGraph). Shift+Space is a shortcut where it writes a half-space.
 */
export function isChord(text: string): text is Chord {
  const parts = spelling.exec(text)?.groups
  if (parts === undefined) return false
  const { ctrl, alt, shift, key = '' } = parts
  if (text === 'Ctrl+Alt+M') return true
  if (/^[A-Z]$/.test(key)) return ctrl !== undefined && alt === undefined
  if (/^(?:[0-9]|Bracket(?:Left|Right))$/.test(key)) return ctrl !== undefined
  return ctrl !== undefined || alt !== undefined || /^F\d/.test(key) || (key === 'Space' && shift !== undefined)
}

/** Reads a chord; null when it is none, or would write instead. */
export const parseChord = (text: string): Chord | null => (isChord(text) ? text : null)
