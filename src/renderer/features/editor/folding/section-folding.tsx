import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { useCommands, useLabelWithKeys } from '#features/commands'
import { announce } from '#features/notices'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { currentSection } from '../document/section-commands'
import { type Page, useEditorContext, usePolicy } from '../editor-context'
import { useGutterMarks } from '../gutter/use-gutter-marks'
import { useSectionActions } from '../use-section-actions'
import './folding.css'
import { foldedIn, foldingPlugin } from './folding-plugin'

/** Folds sections to their titles and unfolds them: what folds each on the pages in sight, and the commands. */
export function SectionFolding() {
  const { t } = useTexts()
  const { store, folded, editor, pages } = useEditorContext()
  const actions = useSectionActions()

  const ids = () => store.getState().policy.sections.map(({ id }) => id)
  const current = () => (editor === null ? -1 : currentSection(editor.state))
  const isFolded = (id: string | undefined) => folded.getState().ids.has(id ?? '')
  const keepCursorInSight = () => editor?.view.dispatch(editor.state.tr.scrollIntoView())

  const fold = (hides: boolean) => () => {
    actions.fold(current(), hides)
    keepCursorInSight()
  }
  const foldAll = (hides: boolean) => () => {
    folded.getState()[hides ? 'fold' : 'unfold'](ids())
    announce(t(hides ? 'editor.allFolded' : 'editor.allUnfolded'))
    keepCursorInSight()
  }

  useCommands({
    foldSection: { run: fold(true), possible: () => editor !== null && !isFolded(ids()[current()]) },
    unfoldSection: { run: fold(false), possible: () => isFolded(ids()[current()]) },
    foldAll: { run: foldAll(true), possible: () => !ids().every(isFolded) },
    unfoldAll: { run: foldAll(false), possible: () => ids().some(isFolded) },
  })

  return pages.map((page) => <PageFolding key={page.language} page={page} />)
}

/** What folds each section of a page, beside its title. */
function PageFolding({ page: { editor } }: { page: Page }) {
  const { t, language } = useTexts()
  const { store, folded } = useEditorContext()
  const actions = useSectionActions()
  const ids = usePolicy(useShallow((state) => state.policy.sections.map(({ id }) => id)))
  const foldedIds = useStore(folded, (state) => state.ids)
  const foldLabel = useLabelWithKeys('foldSection', t('editor.fold'))
  const unfoldLabel = useLabelWithKeys('unfoldSection', t('editor.unfold'))

  useEffect(() => {
    if (!editor.isDestroyed && foldedIn(editor.state) === undefined) editor.registerPlugin(foldingPlugin(folded))
  }, [editor, folded])

  const faceOf = useMemo(
    () => (section: string) => {
      const isFolded = foldedIds.has(section)
      const number = formatNumber(ids.indexOf(section) + 1, language)
      return {
        text: isFolded ? '…' : '',
        title: isFolded ? unfoldLabel : foldLabel,
        name: t('editor.sectionText', { number }),
        isExpanded: !isFolded,
      }
    },
    [foldedIds, ids, foldLabel, unfoldLabel, language, t],
  )

  const latest = useRef(actions)
  latest.current = actions
  const toggle = useCallback(
    (section: string, mark: HTMLElement) => {
      const index = store.getState().policy.sections.findIndex(({ id }) => id === section)
      latest.current.fold(index, !folded.getState().ids.has(section))
      // Whoever used the pointer goes on writing.
      if (!mark.matches(':focus-visible')) editor.view.focus()
    },
    [store, folded, editor],
  )
  useGutterMarks(editor, 'cb-fold', faceOf, toggle)
  return null
}
