import { useEffect, useRef } from 'react'
import { useTexts } from '#i18n/i18n'
import type { InsertOption, OptionGroup } from './option'

/** The id of the list, which the text names as its own while it is open. */
export const listId = 'insert-list'
export const optionId = (index: number): string => `insert-option-${index}`

interface OptionProps {
  option: InsertOption
  index: number
  active: boolean
}

function Option({ option, index, active }: OptionProps) {
  const { name, language, detail } = option
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the text, which has the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the text has the focus and names the active option
    <div
      ref={element}
      role="option"
      id={optionId(index)}
      aria-selected={active}
      className="cb-insert-option"
      onClick={option.choose}
    >
      <span lang={language} dir="auto">
        {name}
      </span>
      {detail !== undefined && (
        <span className="cb-insert-detail" data-amiss={detail.amiss || undefined} lang={detail.language} dir="auto">
          {detail.text}
        </span>
      )}
    </div>
  )
}

interface Props {
  label: string
  groups: readonly OptionGroup[]
  active: number
}

/** A list to choose from while the focus stays in the text. */
export function InsertList({ label, groups, active }: Props) {
  const { t } = useTexts()
  if (groups.length === 0) return <div className="cb-insert-none">{t('insert.none')}</div>
  let first = 0
  return (
    // It can be scrolled, so it can be reached by keys, though the text keeps the focus while somebody types.
    <div role="listbox" id={listId} aria-label={label} tabIndex={0} className="cb-insert-list">
      {groups.map(({ id, title, options }) => {
        const start = first
        first += options.length
        const shown = options.map((option, index) => (
          <Option key={option.id} option={option} index={start + index} active={start + index === active} />
        ))
        if (title === undefined) return shown
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
          <div key={id} role="group" aria-labelledby={`insert-${id}`}>
            <div className="cb-insert-title" id={`insert-${id}`} role="presentation">
              {title}
            </div>
            {shown}
          </div>
        )
      })}
    </div>
  )
}
