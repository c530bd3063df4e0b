import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseChord } from '#contract/chord'
import { commandIds, fixedKeys, usualKeys } from './command-list'
import { holderOf, settleShortcuts, usualHolder } from './shortcuts'

const usual = settleShortcuts({})
const chords = commandIds.flatMap((id) => usualKeys(id))
const anyChord = fc.constantFrom(...chords, ...Object.values(fixedKeys).flat(), 'F2' as const, 'Ctrl+Shift+X' as const)
const anyChoice = fc.dictionary(fc.constantFrom(...commandIds, 'gone', '__proto__'), fc.option(anyChord))

test('no two commands have one usual shortcut, and none has one that is fixed', () => {
  const all = [...chords, ...Object.values(fixedKeys).flat()]
  expect(all.filter((chord, index) => all.indexOf(chord) !== index)).toEqual([])
  for (const chord of all) expect(parseChord(chord)).toBe(chord)
  for (const id of commandIds) expect(usual[id]).toEqual(usualKeys(id))
})

test('a chosen shortcut holds instead of the usual ones; null takes them away', () => {
  const shortcuts = settleShortcuts({ redo: 'F2', bold: null })
  expect(shortcuts.redo).toEqual(['F2'])
  expect(shortcuts.bold).toEqual([])
  expect(holderOf('F2', shortcuts)).toEqual({ kind: 'command', id: 'redo' })
  expect(holderOf('Ctrl+B', shortcuts)).toBeNull()
  expect(usualHolder('Ctrl+B')).toBe('bold')
})

test('a usual shortcut that was chosen for another command is that one’s', () => {
  const shortcuts = settleShortcuts({ italic: 'Ctrl+B' })
  expect(shortcuts.bold).toEqual([])
  expect(holderOf('Ctrl+B', shortcuts)).toEqual({ kind: 'command', id: 'italic' })
})

test('ids of no command and chords that are fixed are ignored', () => {
  expect(settleShortcuts({ gone: 'F2', save: 'Ctrl+C' })).toEqual(usual)
  expect(holderOf('Ctrl+C', usual)).toEqual({ kind: 'fixed', name: 'copy' })
})

test('whatever a file says, a chord belongs to one command at most', () => {
  fc.assert(
    fc.property(anyChoice, (chosen) => {
      const held = Object.values(settleShortcuts(chosen)).flat()
      expect(new Set(held).size).toBe(held.length)
      for (const chord of Object.values(fixedKeys).flat()) expect(held).not.toContain(chord)
    }),
  )
})
