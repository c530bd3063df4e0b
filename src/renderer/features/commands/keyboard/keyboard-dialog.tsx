import { Button, Modal, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Chord } from '#contract/chord'
import { announce } from '#features/notices'
import { chooseShortcut, resetAllShortcuts, resetShortcut } from '../choose-shortcuts'
import { type CommandId, commandGroups, commandIds, commands, type FixedName, fixedKeys } from '../command-list'
import { useCommandState } from '../command-store'
import { formatChord } from '../format-chord'
import { holderOf } from '../shortcuts'
import { useCommandTexts } from '../use-command-texts'
import type { PressedKeys } from './chord-field'
import './keyboard.css'
import { ShortcutRow } from './shortcut-row'

interface Changing {
  id: CommandId
  problem: string | null
}

const fixedNames = (Object.keys(fixedKeys) as FixedName[]).filter((name) => name !== 'system')

const focusSoon = (id: CommandId): void => {
  requestAnimationFrame(() => document.getElementById(`change-${id}`)?.focus())
}

/** Every command with its shortcut; each can be given another, or its usual one back. */
export function KeyboardDialog({ onClose }: { onClose: () => void }) {
  const { t, keyNames, nameOf } = useCommandTexts()
  const shortcuts = useCommandState((state) => state.shortcuts)
  const chosen = useCommandState((state) => state.chosen)
  const [changing, setChanging] = useState<Changing | null>(null)

  /** Why a command cannot have the chord; null when it can. */
  const problemOf = (id: CommandId, chord: Chord): string | null => {
    const holder = holderOf(chord, shortcuts)
    const keys = formatChord(chord, keyNames)
    if (holder?.kind === 'fixed')
      return t('commands:fixedConflict', { keys, command: t(`commands:fixed.${holder.name}`) })
    if (holder === null || holder.id === id) return null
    return t('commands:conflict', { keys, command: nameOf(holder.id) })
  }

  const give = (id: CommandId, chord: Chord | null) => {
    const command = nameOf(id)
    void chooseShortcut(id, chord)
    announce(
      chord === null
        ? t('commands:cleared', { command })
        : t('commands:set', { command, keys: formatChord(chord, keyNames) }),
    )
  }

  const onPress = (id: CommandId, pressed: PressedKeys) => {
    if (pressed.kind === 'unusable') return setChanging({ id, problem: t('commands:unusable') })
    if (pressed.kind === 'chord') {
      const problem = problemOf(id, pressed.chord)
      if (problem !== null) return setChanging({ id, problem })
      give(id, pressed.chord)
    }
    if (pressed.kind === 'none') give(id, null)
    setChanging(null)
    // A field that was left by Tab or a click leaves the focus where it went.
    if (document.activeElement?.className === 'cb-chord-field') focusSoon(id)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('commands:names.keyboard')}
      size="lg"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text size="sm" c="dimmed">
        {t('commands:help')}
      </Text>
      {commandGroups.map((group) => (
        <section key={group} aria-labelledby={`shortcuts-${group}`}>
          <Title order={3} className="cb-shortcuts-title" id={`shortcuts-${group}`}>
            {t(`commands:groups.${group}`)}
          </Title>
          <ul className="cb-shortcuts">
            {commandIds
              .filter((id) => commands[id].group === group)
              .map((id) => (
                <ShortcutRow
                  key={id}
                  id={id}
                  changing={changing?.id === id}
                  problem={changing?.id === id ? changing.problem : null}
                  onChange={() => setChanging({ id, problem: null })}
                  onPress={(pressed) => onPress(id, pressed)}
                  onReset={() => {
                    void resetShortcut(id)
                    announce(t('commands:reset', { command: nameOf(id) }))
                    focusSoon(id)
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="shortcuts-fixed">
        <Title order={3} className="cb-shortcuts-title" id="shortcuts-fixed">
          {t('commands:always')}
        </Title>
        <ul className="cb-shortcuts">
          {fixedNames.map((name) => (
            <li key={name} className="cb-shortcut">
              <span className="cb-shortcut-name">{t(`commands:fixed.${name}`)}</span>
              <kbd className="cb-keys" dir="ltr">
                {formatChord(fixedKeys[name][0], keyNames)}
              </kbd>
            </li>
          ))}
        </ul>
      </section>
      <Button
        mt="lg"
        variant="default"
        disabled={Object.keys(chosen).length === 0}
        onClick={() => {
          void resetAllShortcuts()
          announce(t('commands:allReset'))
          document.querySelector<HTMLElement>('[role="dialog"] .mantine-Modal-close')?.focus()
        }}
      >
        {t('commands:resetAll')}
      </Button>
    </Modal>
  )
}
