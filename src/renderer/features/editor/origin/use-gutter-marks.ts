import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { useEditorContext, usePolicy } from '../editor-context'
import { createGutterMarks, type GutterMarks } from './gutter-marks'
import { originText } from './origin-text'

/** Shows on the open page where each of its sections comes from, once that was looked at. */
export function useGutterMarks(): void {
  const { t, language } = useTexts()
  const { editor, origins } = useEditorContext()
  const shown = useStore(origins, (state) => state.origins)
  const opened = useStore(origins, (state) => state.opened)
  const ids = usePolicy(useShallow((state) => state.policy.sections.map((section) => section.id)))
  const ofEditor = useRef(new WeakMap<Editor, GutterMarks>())

  useEffect(() => {
    if (editor === null || editor.isDestroyed || shown.size === 0) return
    const open = (section: string, mark: HTMLElement) => origins.getState().open({ view: 'menu', section, mark })
    const known = ofEditor.current.get(editor)
    const marks = known ?? createGutterMarks(open)
    ofEditor.current.set(editor, marks)
    marks.draw((section) => {
      const origin = shown.get(section)
      if (origin === undefined) return undefined
      const title = t(originText(origin))
      const number = formatNumber(ids.indexOf(section) + 1, language)
      const isOpen = opened?.view === 'menu' && opened.section === section
      return { origin, title, name: t('origin.mark', { number, text: title }), isOpen }
    })
    if (known === undefined) editor.registerPlugin(marks.plugin)
  }, [editor, origins, shown, opened, ids, language, t])
}
