import { Button, ScrollArea, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEditorState } from '@tiptap/react'
import { type DragEvent, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useTexts } from '#i18n/i18n'
import { placeAt } from '../create-editor'
import { currentSection } from '../document/section-commands'
import { openNoteCounts, sectionIds } from '../document/section-values'
import { useEditorContext, usePolicy } from '../editor-context'
import { useSectionActions } from '../use-section-actions'
import { OutlineRow, type RowActions, sectionMime } from './outline-row'
import { useFollowCurrent } from './use-follow-current'
import { type Rows, useRowsInSight } from './use-rows-in-sight'

/** The place of rows that are out of sight. */
function BlankRows({ from, to }: Rows) {
  if (from >= to) return null
  return (
    <li
      aria-hidden
      className="cb-outline-blank"
      data-place={from}
      data-rows={to - from}
      style={{ '--cb-rows': String(to - from) }}
    />
  )
}

/** The policy's sections in order: go to one, move it by its buttons, by keys or by dragging, delete it, add one. */
export function Outline() {
  const { t } = useTexts()
  const { editor, language } = useEditorContext()
  const actions = useSectionActions()
  const ids = usePolicy((state) => sectionIds(state.policy.sections))
  const list = useRef<HTMLOListElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { from, to } = useRowsInSight(list, frame, ids.length)
  const titles = usePolicy(useShallow((state) => state.policy.sections.slice(from, to).map(actions.titleOf)))
  const notes = usePolicy((state) => openNoteCounts(state.policy.sections))
  const current = useEditorState({
    editor,
    selector: (snapshot) => (snapshot.editor === null ? -1 : currentSection(snapshot.editor.state)),
  })
  useFollowCurrent(list, frame, current ?? -1, { from, to })
  const latest = useRef({ actions, ids })
  latest.current = { actions, ids }

  const rowActions = useMemo<RowActions>(
    () => ({
      goTo: (index) => latest.current.actions.goTo(index),
      fold: (index, hides) => latest.current.actions.fold(index, hides),
      remove: (index) => latest.current.actions.remove(index),
      move: (from, to) => {
        const id = latest.current.ids[from]
        latest.current.actions.move(from, to)
        requestAnimationFrame(() => document.getElementById(`outline-${id}`)?.focus())
      },
    }),
    [],
  )

  /** Where a dragged section would come, counted among all that stand there now; null while none is dragged over the list. */
  const [dropAt, setDropAt] = useState<number | null>(null)
  /** Where something dropped at this height would come, counted among all sections. */
  const placeOf = (rows: HTMLElement, clientY: number): number => {
    const next = rows.children[placeAt(rows.children, clientY)]
    return next instanceof HTMLElement ? Number(next.dataset.place) : ids.length
  }

  const dragOver = (event: DragEvent) => {
    if (list.current === null || !event.dataTransfer.types.includes(sectionMime)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
    setDropAt(placeOf(list.current, event.clientY))
  }

  /** From one row to the next is no way out. */
  const dragLeave = ({ relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget) === true)) setDropAt(null)
  }

  const drop = (event: DragEvent) => {
    const from = ids.indexOf(event.dataTransfer.getData(sectionMime))
    setDropAt(null)
    if (from < 0 || dropAt === null) return
    event.preventDefault()
    // Its own place is given up before it takes the other.
    rowActions.move(from, dropAt > from ? dropAt - 1 : dropAt)
  }

  return (
    <nav className="cb-side" data-pane="outline" aria-labelledby="outline-title">
      <Title order={2} size="h6" id="outline-title" className="cb-side-title">
        {t('editor.outline')}
      </Title>
      <ScrollArea className="cb-side-scroll" type="auto" viewportRef={frame} viewportProps={{ tabIndex: -1 }}>
        <ol className="cb-outline" ref={list} onDragOver={dragOver} onDragLeave={dragLeave} onDrop={drop}>
          <BlankRows from={0} to={from} />
          {ids.slice(from, to).map((id, row) => {
            const index = from + row
            return (
              <OutlineRow
                key={id}
                id={id}
                index={index}
                count={ids.length}
                title={titles[row] ?? ''}
                language={language}
                current={index === current}
                notes={notes[index] ?? 0}
                dropMark={
                  dropAt === index ? 'before' : dropAt === ids.length && index === ids.length - 1 ? 'after' : null
                }
                actions={rowActions}
              />
            )
          })}
          <BlankRows from={to} to={ids.length} />
        </ol>
      </ScrollArea>
      <Button
        m="sm"
        variant="light"
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={actions.addOwn}
      >
        {t('editor.addSection')}
      </Button>
    </nav>
  )
}
