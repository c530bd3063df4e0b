import { Modal, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useCommandTexts } from '../use-command-texts'
import { findItems, type PaletteItem } from './find-items'
import './palette.css'
import { usePaletteItems } from './use-palette-items'

export interface PaletteProps {
  onClose: () => void
  /** The palette is to go away, and this to be done. */
  onChoose: (item: PaletteItem) => void
}

/** How far each key goes along the list. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** The items under their headings, each with its place in the whole list. */
function grouped(items: readonly PaletteItem[]) {
  const groups = new Map<string, { item: PaletteItem; index: number }[]>()
  items.forEach((item, index) => {
    groups.set(item.group, [...(groups.get(item.group) ?? []), { item, index }])
  })
  return [...groups]
}

/** Everything that can be done now, found by words of its name (ARIA combobox with a listbox). */
export function Palette({ onClose, onChoose }: PaletteProps) {
  const { t } = useCommandTexts()
  const items = usePaletteItems()
  const [query, setQuery] = useState('')
  const [wanted, setWanted] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const found = findItems(items, query)
  const active = Math.min(wanted, found.length - 1)

  useLayoutEffect(() => {
    // The heading of the first is to be seen with it.
    if (active === 0) list.current?.scrollTo(0, 0)
    else list.current?.querySelector(`#palette-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const chosen = found[active]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen)
    else if (step === undefined || found.length === 0) return
    else if (Math.abs(step) === 1) setWanted((active + step + found.length) % found.length)
    else setWanted(Math.max(0, Math.min(active + step, found.length - 1)))
    event.preventDefault()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('commands:names.palette')}
      size="lg"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <TextInput
        data-autofocus
        // At once: by the modal's own focus, a moment later, a quick person has typed the first letters into the text.
        autoFocus
        role="combobox"
        aria-expanded
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-controls="palette-list"
        aria-activedescendant={active < 0 ? undefined : `palette-${active}`}
        aria-label={t('commands:search')}
        placeholder={t('commands:search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setWanted(0)
        }}
        onKeyDown={onKey}
      />
      <Text size="xs" c="dimmed" py="xs" role="status">
        {found.length === 0 ? t('commands:none') : t('commands:count', { count: found.length })}
      </Text>
      <div id="palette-list" role="listbox" aria-label={t('commands:results')} className="cb-palette" ref={list}>
        {grouped(found).map(([group, members], place) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={group} role="group" aria-labelledby={`palette-group-${place}`}>
            <div className="cb-palette-group" id={`palette-group-${place}`} role="presentation">
              {group}
            </div>
            {members.map(({ item, index }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
              <div
                key={item.id}
                id={`palette-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className="cb-palette-item"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(item)}
              >
                <span dir="auto">{item.label}</span>
                {item.keys !== null && (
                  <kbd className="cb-keys" dir="ltr">
                    {item.keys}
                  </kbd>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
    </Modal>
  )
}
