import { Button, TextInput } from '@mantine/core'
import {
  IconBracketsContain,
  IconChevronDown,
  IconChevronUp,
  IconLanguage,
  IconLetterCase,
  IconRegex,
  IconReplace,
  IconX,
} from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useCommands, useLabelWithKeys } from '#features/commands'
import { showDone } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { softDisabled } from '#ui/soft-disabled'
import { useEditorContext, usePolicy } from '../editor-context'
import { BarButton } from '../toolbar/bar-button'
import './find.css'
import type { FindBarOpening, FindChoices } from './find-choices'
import { selectedText } from './selected-text'
import { type FindStatus, type Pages, useFind } from './use-find'

export interface FindBarProps {
  opening: FindBarOpening
  /** What the bar was told last; kept up to date for the next time. */
  choices: RefObject<FindChoices>
  pages: Pages
  onToggleReplacing: () => void
  onClose: () => void
}

const toggles = [
  { choice: 'matchCase', icon: IconLetterCase, code: 'KeyC', keys: 'Alt+C' },
  { choice: 'wholeWord', icon: IconBracketsContain, code: 'KeyW', keys: 'Alt+W' },
  { choice: 'regex', icon: IconRegex, code: 'KeyR', keys: 'Alt+R' },
  { choice: 'allLanguages', icon: IconLanguage, code: 'KeyL', keys: 'Alt+L' },
] as const

function useStatusText(status: FindStatus): string {
  const { t } = useTexts()
  if (status.kind === 'nothing') return ''
  if (status.kind === 'replacing') return t('find.replacing')
  if (status.kind === 'fault') return t(`find.${status.fault}`)
  const { current, total } = status
  if (total === 0) return t('find.none')
  return current === null ? t('find.count', { count: total }) : t('find.at', { current, total })
}

/** Finds and replaces text on the policy's pages. Escape closes it, and goes to the match in the text. */
export function FindBar({ opening, choices, pages, onToggleReplacing, onClose }: FindBarProps) {
  const { t } = useTexts()
  const { editor } = useEditorContext()
  const isMultilingual = usePolicy((state) => state.policy.languages.length > 1)
  const [chosen, setChosen] = useState(choices.current)
  const field = useRef<HTMLInputElement>(null)
  const find = useFind(chosen, pages)
  const statusText = useStatusText(find.status)
  const isFault = find.status.kind === 'fault'

  const choose = (change: Partial<FindChoices>) => {
    choices.current = { ...choices.current, ...change }
    setChosen(choices.current)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each call for the bar
  useEffect(() => {
    const selected = editor?.view.hasFocus() === true && !chosen.regex ? selectedText(editor.state) : null
    if (selected !== null) choose({ text: selected })
    field.current?.focus()
    field.current?.select()
  }, [opening.turn])

  const hasMatches = find.status.kind === 'found' && find.status.total > 0
  useCommands({
    findNext: { run: () => find.step(1), possible: () => hasMatches },
    findPrevious: { run: () => find.step(-1), possible: () => hasMatches },
  })
  const replaceLabel = useLabelWithKeys('replace', t('find.showReplace'))
  const previousLabel = useLabelWithKeys('findPrevious', t('find.previous'))
  const nextLabel = useLabelWithKeys('findNext', t('find.next'))

  const close = () => {
    onClose()
    editor?.view.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const toggle = event.altKey && !event.ctrlKey ? toggles.find(({ code }) => code === event.code) : undefined
    if (event.key === 'Escape') close()
    else if (toggle !== undefined) choose({ [toggle.choice]: !chosen[toggle.choice] })
    else return
    event.preventDefault()
  }

  const onEnter = (run: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    run(event)
  }

  const replaceAll = async () => {
    const count = await find.replaceAll()
    if (count > 0) showDone(t('find.replaced', { count }))
  }

  return (
    <search className="cb-find" aria-label={t('toolbar.find')} onKeyDown={onKeyDown}>
      <div className="cb-find-row">
        <BarButton
          icon={IconReplace}
          label={t('find.showReplace')}
          tooltip={replaceLabel}
          pressed={opening.replacing}
          onClick={onToggleReplacing}
        />
        <TextInput
          ref={field}
          className="cb-find-field"
          aria-label={t('find.text')}
          placeholder={t('find.text')}
          aria-describedby="find-status"
          error={isFault}
          dir="auto"
          spellCheck={false}
          maxLength={1000}
          value={chosen.text}
          onChange={(event) => choose({ text: event.currentTarget.value })}
          onKeyDown={onEnter((event) => find.step(event.shiftKey ? -1 : 1))}
        />
        {toggles
          .filter(({ choice }) => choice !== 'allLanguages' || isMultilingual)
          .map(({ choice, icon, keys }) => (
            <BarButton
              key={choice}
              icon={icon}
              label={t(`find.${choice}`)}
              tooltip={`${t(`find.${choice}`)} (${keys})`}
              pressed={chosen[choice]}
              onClick={() => choose({ [choice]: !chosen[choice] })}
            />
          ))}
        <span className="cb-toolbar-gap" />
        <BarButton
          icon={IconChevronUp}
          label={t('find.previous')}
          tooltip={previousLabel}
          disabled={!hasMatches}
          onClick={() => find.step(-1)}
        />
        <BarButton
          icon={IconChevronDown}
          label={t('find.next')}
          tooltip={nextLabel}
          disabled={!hasMatches}
          onClick={() => find.step(1)}
        />
        <output id="find-status" className="cb-find-status" data-fault={isFault || undefined}>
          {statusText}
        </output>
        <BarButton icon={IconX} label={t('find.close')} tooltip={`${t('find.close')} (Esc)`} onClick={close} />
      </div>
      {opening.replacing && (
        <div className="cb-find-row">
          <TextInput
            className="cb-find-field"
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            dir="auto"
            maxLength={1000}
            value={chosen.replacement}
            onChange={(event) => choose({ replacement: event.currentTarget.value })}
            onKeyDown={onEnter(find.replace)}
          />
          <Button size="compact-sm" variant="default" {...softDisabled(!hasMatches)} onClick={find.replace}>
            {t('find.replace')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            {...softDisabled(!hasMatches || !find.isReady)}
            onClick={() => {
              if (hasMatches && find.isReady) void replaceAll()
            }}
          >
            {t('find.replaceAll')}
          </Button>
        </div>
      )}
    </search>
  )
}
