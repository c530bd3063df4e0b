import { Button } from '@mantine/core'
import type { CommandId } from '../command-list'
import { useCommandState } from '../command-store'
import { formatChord } from '../format-chord'
import { useCommandTexts } from '../use-command-texts'
import { ChordField, type PressedKeys } from './chord-field'

interface Props {
  id: CommandId
  changing: boolean
  /** Why the keys that were pressed were not taken. */
  problem: string | null
  onChange: () => void
  onPress: (pressed: PressedKeys) => void
  onReset: () => void
}

/** One command with its keys, and buttons to change and to reset them. */
export function ShortcutRow({ id, changing, problem, onChange, onPress, onReset }: Props) {
  const { t, keyNames, nameOf } = useCommandTexts()
  const chords = useCommandState((state) => state.shortcuts[id])
  const isOwn = useCommandState((state) => id in state.chosen)
  const command = nameOf(id)
  return (
    <li className="cb-shortcut">
      <span className="cb-shortcut-name">{command}</span>
      {changing ? (
        <ChordField command={command} onPress={onPress} />
      ) : (
        <>
          <span className="cb-shortcut-keys">
            {chords.map((chord) => (
              <kbd key={chord} className="cb-keys" dir="ltr">
                {formatChord(chord, keyNames)}
              </kbd>
            ))}
            {chords.length === 0 && <span className="cb-no-keys">{t('commands:noKeys')}</span>}
          </span>
          {isOwn && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('commands:resetOf', { command })}
              onClick={onReset}
            >
              {t('commands:resetOne')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            id={`change-${id}`}
            aria-label={t('commands:changeOf', { command })}
            onClick={onChange}
          >
            {t('commands:change')}
          </Button>
        </>
      )}
      {changing && (
        <span className="cb-shortcut-note" id="chord-help">
          {t('commands:pressHelp')}
        </span>
      )}
      {problem !== null && (
        <span className="cb-shortcut-problem" role="alert">
          {problem}
        </span>
      )}
    </li>
  )
}
