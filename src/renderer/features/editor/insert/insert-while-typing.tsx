import { Popover } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useReducer, useRef } from 'react'
import { directionOf } from '#core/language'
import { announce } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { useEditorContext } from '../editor-context'
import './insert.css'
import { InsertList, listId, optionId } from './insert-list'
import { insertKey, insertPlugin, type Offered } from './insert-plugin'
import type { OptionGroup } from './option'
import type { Trigger } from './trigger'
import { useOptions } from './use-options'

/** Has the open page notice `{{`, `[[` and `/`, and follow the keys of the list. */
function useInsertPlugin(editor: Editor | null, offered: Offered): void {
  const latest = useRef(offered)
  latest.current = offered
  useEffect(() => {
    // It stays on a page that is left: put in anew by a click on that page, it had the editor select again what was
    // selected there before.
    if (editor === null || editor.isDestroyed || insertKey.getState(editor.state) !== undefined) return
    // Before the others, or Enter would part the paragraph.
    editor.registerPlugin(
      insertPlugin(() => latest.current),
      (plugin, plugins) => [plugin, ...plugins],
    )
  }, [editor])
}

/** Tells a screen reader in the text about the list: that it is there, how long it is, and which option is active. */
function useToldList(editor: Editor | null, told: { query: string; count: number; active: number } | null): void {
  const { t } = useTexts()
  const isOpen = told !== null
  const { query, count = 0, active = 0 } = told ?? {}

  useEffect(() => {
    if (editor === null || editor.isDestroyed || count === 0) return
    const { dom } = editor.view
    const attributes = { 'aria-controls': listId, 'aria-activedescendant': optionId(active) }
    for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value)
    return () => {
      for (const name of Object.keys(attributes)) dom.removeAttribute(name)
    }
  }, [editor, count, active])

  // biome-ignore lint/correctness/useExhaustiveDependencies: told again for each text that is looked for
  useEffect(() => {
    if (isOpen) announce(count === 0 ? t('insert.none') : t('insert.count', { count }))
  }, [isOpen, query, count, t])
}

interface PopupProps {
  editor: Editor
  trigger: Trigger
  groups: readonly OptionGroup[]
  active: number
}

/** The list at the signs that opened it, on the side to which their text runs. */
function InsertPopup({ editor, trigger, groups, active }: PopupProps) {
  const { t, language: windowLanguage } = useTexts()
  const { language } = useEditorContext()
  const [, placeAgain] = useReducer((turn: number) => turn + 1, 0)
  useEffect(() => {
    const events = ['scroll', 'resize'] as const
    for (const event of events) window.addEventListener(event, placeAgain, { capture: true })
    return () => {
      for (const event of events) window.removeEventListener(event, placeAgain, { capture: true })
    }
  }, [])
  const { left, top, bottom } = editor.view.coordsAtPos(trigger.from)
  const runsAlike = directionOf(language) === directionOf(windowLanguage)
  return (
    <Popover
      opened
      position={runsAlike ? 'bottom-start' : 'bottom-end'}
      offset={4}
      shadow="md"
      width={340}
      withRoles={false}
      // Among the window's landmarks, where a screen reader finds it.
      withinPortal={false}
      floatingStrategy="fixed"
      closeOnEscape={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <div className="cb-insert-place" style={{ left, top, height: bottom - top }} />
      </Popover.Target>
      {/* A press must not take the focus out of the text. */}
      <Popover.Dropdown className="cb-insert" onMouseDown={(event) => event.preventDefault()}>
        <InsertList label={t(`insert.label.${trigger.kind}`)} groups={groups} active={active} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Offers what can be inserted where somebody types `{{` (variables), `[[` (sections) or `/` (blocks and clauses). */
export function InsertWhileTyping() {
  const { editor, library } = useEditorContext()
  const inserting = useEditorState({ editor, selector: (at) => at.editor && insertKey.getState(at.editor.state) })
  const trigger = inserting?.trigger ?? null
  const active = inserting?.active ?? 0
  const groups = useOptions(editor, trigger)
  const options = groups.flatMap((group) => group.options)

  useInsertPlugin(editor, {
    count: options.length,
    choose: (index) => options[index]?.choose(),
    isFact: (fact, alone) =>
      library.factModel.facts.some(({ key, type }) => key === fact && (alone || type !== 'table')),
  })
  useToldList(editor, trigger && { query: trigger.query, count: options.length, active })

  if (editor === null || trigger === null) return null
  return <InsertPopup editor={editor} trigger={trigger} groups={groups} active={active} />
}
