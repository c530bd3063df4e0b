import type { Chord } from '#contract/chord'
import { showError } from '#features/notices'
import { request } from '#host/bridge'
import type { CommandId } from './command-list'
import { applyShortcuts, useCommandState } from './command-store'

/** Takes over what was chosen at an earlier start. A failure leaves the usual shortcuts, and is shown. */
export async function loadShortcuts(): Promise<void> {
  const stored = await request('shortcuts.get', {})
  if (stored.ok) applyShortcuts(stored.value)
  else showError(stored.error)
}

async function keep(chosen: Readonly<Record<string, Chord | null>>): Promise<void> {
  applyShortcuts(chosen)
  const saved = await request('shortcuts.save', chosen)
  if (!saved.ok) showError(saved.error)
}

/** Gives a command this shortcut alone, or none; from now on and at the next start. */
export const chooseShortcut = (id: CommandId, chord: Chord | null): Promise<void> =>
  keep({ ...useCommandState.getState().chosen, [id]: chord })

/** Gives a command its usual shortcuts back, as far as they are free. */
export function resetShortcut(id: CommandId): Promise<void> {
  const { [id]: _, ...others } = useCommandState.getState().chosen
  return keep(others)
}

/** Gives every command its usual shortcuts back. */
export const resetAllShortcuts = (): Promise<void> => keep({})
