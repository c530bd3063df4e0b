import { useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { openNotes } from '#core/policy/note'
import { formatNumber } from '#i18n/format'
import { useEditorContext, usePolicy } from '../editor-context'
import { createGutterMarks } from '../gutter/gutter-marks'
import { useGutterMarks } from '../gutter/use-gutter-marks'
import { useSectionActions } from '../use-section-actions'
import './notes.css'
import { useNoteTexts } from './use-note-texts'

interface NoteFace {
  count: string
  label: string
}

function draw(mark: HTMLElement, { count, label }: NoteFace): void {
  mark.textContent = count
  mark.title = label
  mark.ariaLabel = label
}

/** Marks on the open page how many open notes its sections have. */
export function SectionNotes() {
  const { t, language } = useNoteTexts()
  const { store, showNotes } = useEditorContext()
  const actions = useSectionActions()
  const ids = usePolicy(useShallow((state) => state.policy.sections.map(({ id }) => id)))
  const counts = usePolicy(
    useShallow((state) => state.policy.sections.map(({ notes = [] }) => openNotes(notes).length)),
  )

  const faceOf = useMemo(() => {
    if (counts.every((count) => count === 0)) return () => undefined
    return (section: string): NoteFace | undefined => {
      const index = ids.indexOf(section)
      const count = counts[index] ?? 0
      if (count === 0) return undefined
      const number = formatNumber(index + 1, language)
      return { count: formatNumber(count, language), label: t('notes:mark', { count, number }) }
    }
  }, [ids, counts, language, t])

  const latest = useRef(actions)
  latest.current = actions
  const open = (section: string) => {
    latest.current.goTo(store.getState().policy.sections.findIndex(({ id }) => id === section))
    showNotes()
  }
  useGutterMarks(() => createGutterMarks<NoteFace>({ name: 'cb-gutter-notes', draw, open }), faceOf)
  return null
}
