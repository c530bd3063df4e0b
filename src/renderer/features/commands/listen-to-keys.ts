import type { Chord } from '#contract/chord'
import { chordOf, type KeyPress } from './chord-of'
import { type CommandId, commands } from './command-list'
import { isPossible, runCommand, useCommandState } from './command-store'
import { holderOf, usualHolder } from './shortcuts'

/** The command whose shortcut is pressed. */
export function pressedCommand(press: KeyPress): CommandId | null {
  const chord = chordOf(press)
  const holder = chord === null ? null : holderOf(chord, useCommandState.getState().shortcuts)
  return holder?.kind === 'command' ? holder.id : null
}

const isInText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[contenteditable="true"]') !== null

/** By where the focus is: a dialog that has been closed takes a moment to fade. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[aria-modal="true"]') !== null

const isChordThatWrites = (chord: Chord): boolean => chord === 'Shift+Space'

/**
 * Does the command whose shortcut is pressed, before anything else hears of the keys. Keys that are or were a command's
 * do nothing else either: Tiptap and the browser have shortcuts of their own at the same keys.
 */
function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return
  const chord = chordOf(event)
  if (chord === null) return
  const pressed = pressedCommand(event)
  const id = pressed ?? usualHolder(chord)
  if (id === undefined || holderOf(chord, useCommandState.getState().shortcuts)?.kind === 'fixed') return
  if (commands[id].within === 'text' && !isInText(event.target)) return
  if (isInDialog(event.target)) {
    if (commands[id].within === 'window') event.preventDefault()
    return
  }
  if (isChordThatWrites(chord) && (pressed === null || !isPossible(pressed))) return
  event.preventDefault()
  event.stopPropagation()
  if (pressed !== null) runCommand(pressed)
}

/** Begins to listen; a second call changes nothing. */
export const listenToKeys = (): void => window.addEventListener('keydown', onKey, true)
