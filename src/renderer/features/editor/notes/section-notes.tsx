import { useCallback, useMemo, useRef } from 'react'
import { formatNumber } from '#i18n/format'
import { openNoteCounts, sectionIds } from '../document/section-values'
import { type Page, useEditorContext, usePolicy } from '../editor-context'
import type { MarkFace } from '../gutter/gutter-marks'
import { useGutterMarks } from '../gutter/use-gutter-marks'
import { useSectionActions } from '../use-section-actions'
import './notes.css'
import { useNoteTexts } from './use-note-texts'

/** Marks on the pages in sight how many open notes their sections have. */
export function SectionNotes() {
  const { pages } = useEditorContext()
  return pages.map((page) => <PageNotes key={page.language} page={page} />)
}

function PageNotes({ page: { editor } }: { page: Page }) {
  const { t, language } = useNoteTexts()
  const { store, showNotes } = useEditorContext()
  const actions = useSectionActions()
  const ids = usePolicy((state) => sectionIds(state.policy.sections))
  const counts = usePolicy((state) => openNoteCounts(state.policy.sections))

  const faceOf = useMemo(
    () =>
      (section: string): MarkFace | undefined => {
        const index = ids.indexOf(section)
        const count = counts[index] ?? 0
        if (count === 0) return undefined
        const number = formatNumber(index + 1, language)
        const name = t('notes:mark', { count, number })
        return { text: formatNumber(count, language), title: name, name }
      },
    [ids, counts, language, t],
  )

  const latest = useRef({ actions, showNotes })
  latest.current = { actions, showNotes }
  const open = useCallback(
    (section: string) => {
      latest.current.actions.goTo(store.getState().policy.sections.findIndex(({ id }) => id === section))
      latest.current.showNotes()
    },
    [store],
  )
  useGutterMarks(editor, 'cb-gutter-notes', faceOf, open)
  return null
}
