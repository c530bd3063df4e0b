import { useTexts } from '#i18n/i18n'
import type { CommandId } from './command-list'
import { useCommandState } from './command-store'
import { formatChord, keyNamesIn } from './format-chord'

/** A command's label with its keys, if it has any: for a tooltip. */
export function useLabelWithKeys(id: CommandId, label: string): string {
  const { t } = useTexts()
  const chord = useCommandState((state) => state.shortcuts[id][0])
  return chord === undefined ? label : `${label} (${formatChord(chord, keyNamesIn(t('keys.space')))})`
}
