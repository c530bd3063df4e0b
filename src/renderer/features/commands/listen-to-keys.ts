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

const isInField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select')

/** By where the focus is: a dialog that has been closed takes a moment to fade. */
const dialogOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[aria-modal="true"]') : null

/**
 * Selects a dialog's text where the focus is in no field. The browser would select that of the whole window, and the next
 * key would go to the page below the dialog.
 */
function selectsAllOf(dialog: Element | null, chord: Chord, event: KeyboardEvent): boolean {
  if (dialog === null || chord !== 'Ctrl+A' || isInField(event.target)) return false
  event.preventDefault()
  getSelection()?.selectAllChildren(dialog)
  return true
}

const isChordThatWrites = (chord: Chord): boolean => chord === 'Shift+Space'

/**
 * Does the command whose shortcut is pressed, before anything else hears of the keys. Keys that are or were a command's
 * do nothing else either: Tiptap and the browser have shortcuts of their own at the same keys.
 */
function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return
  const chord = chordOf(event)
  if (chord === null) return
  const dialog = dialogOf(event.target)
  if (selectsAllOf(dialog, chord, event)) return
  const pressed = pressedCommand(event)
  const id = pressed ?? usualHolder(chord)
  if (id === undefined || holderOf(chord, useCommandState.getState().shortcuts)?.kind === 'fixed') return
  const { within } = commands[id]
  if (within === 'text' && !isInText(event.target)) return
  if (within === 'outsideFields' && isInField(event.target)) return
  if (dialog !== null) {
    if (within === 'window') event.preventDefault()
    return
  }
  if (isChordThatWrites(chord) && (pressed === null || !isPossible(pressed))) return
  event.preventDefault()
  event.stopPropagation()
  if (pressed !== null) runCommand(pressed)
}

/** Begins to listen; a second call changes nothing. */
export const listenToKeys = (): void => window.addEventListener('keydown', onKey, true)
