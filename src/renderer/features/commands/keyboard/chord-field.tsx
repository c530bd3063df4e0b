import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Chord } from '#contract/chord'
import { chordOf } from '../chord-of'
import { useCommandTexts } from '../use-command-texts'

/** What was pressed: a chord, keys that cannot be one, the wish for none, or to leave all as it was. */
export type PressedKeys = { kind: 'chord'; chord: Chord } | { kind: 'unusable' } | { kind: 'none' } | { kind: 'leave' }

const modifiers: readonly string[] = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta']

function read(event: KeyboardEvent): PressedKeys {
  const bare = !(event.ctrlKey || event.altKey || event.shiftKey || event.metaKey)
  if (bare && event.key === 'Escape') return { kind: 'leave' }
  if (bare && (event.key === 'Delete' || event.key === 'Backspace')) return { kind: 'none' }
  const chord = chordOf(event.nativeEvent)
  return chord === null ? { kind: 'unusable' } : { kind: 'chord', chord }
}

interface Props {
  command: string
  onPress: (pressed: PressedKeys) => void
}

/** Waits for the new keys of a command. Tab leaves it, as it leaves everything. */
export function ChordField({ command, onPress }: Props) {
  const { t } = useCommandTexts()
  const field = useRef<HTMLButtonElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <button
      type="button"
      ref={field}
      className="cb-chord-field"
      aria-label={t('commands:pressOf', { command })}
      aria-describedby="chord-help"
      // Escape is for this field, not for the dialog.
      data-mantine-stop-propagation="true"
      onKeyDown={(event) => {
        if (event.key === 'Tab' || modifiers.includes(event.key)) return
        event.preventDefault()
        onPress(read(event))
      }}
      onBlur={() => onPress({ kind: 'leave' })}
    >
      {t('commands:press')}
    </button>
  )
}
