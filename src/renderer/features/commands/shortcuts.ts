import type { Chord } from '#contract/chord'
import type { ChosenShortcuts } from '#contract/settings-schema'
import { type CommandId, commandIds, type FixedName, fixedKeys, usualKeys } from './command-list'

/** The shortcut each command has now; the first is the one that is shown. */
export type Shortcuts = Readonly<Record<CommandId, readonly Chord[]>>

const fixed = new Map<Chord, FixedName>(
  (Object.keys(fixedKeys) as FixedName[]).flatMap((name) => fixedKeys[name].map((chord) => [chord, name] as const)),
)

/**
 * The shortcuts with those a person chose before the usual ones. Ids that no command has are ignored, as are chords that
 * are fixed or chosen twice; a usual one that was chosen for another command is that one's.
 */
export function settleShortcuts(chosen: ChosenShortcuts): Shortcuts {
  const taken = new Set<Chord>(fixed.keys())
  const take = (chord: Chord): boolean => !taken.has(chord) && taken.add(chord) !== undefined
  const own = new Map<CommandId, readonly Chord[]>()
  for (const id of commandIds) {
    const chord = chosen[id]
    if (chord === null) own.set(id, [])
    else if (chord !== undefined && take(chord)) own.set(id, [chord])
  }
  const entries = commandIds.map((id) => [id, own.get(id) ?? usualKeys(id).filter(take)] as const)
  // Every id is there, once.
  return Object.fromEntries(entries) as Shortcuts
}

/** Who has a chord: a command, or what is fixed. */
export type Holder = { kind: 'command'; id: CommandId } | { kind: 'fixed'; name: FixedName }

/** Who has the chord now; null when it is free. */
export function holderOf(chord: Chord, shortcuts: Shortcuts): Holder | null {
  const name = fixed.get(chord)
  if (name !== undefined) return { kind: 'fixed', name }
  const id = commandIds.find((candidate) => shortcuts[candidate].includes(chord))
  return id === undefined ? null : { kind: 'command', id }
}

/** The command whose shortcut a chord usually is. */
export const usualHolder = (chord: Chord): CommandId | undefined =>
  commandIds.find((id) => usualKeys(id).includes(chord))
