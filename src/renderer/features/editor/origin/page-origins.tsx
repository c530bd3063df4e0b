import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Clause } from '#core/library/clause'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { sectionIds } from '../document/section-values'
import { type Page, useEditorContext, usePolicy } from '../editor-context'
import { useGutterMarks } from '../gutter/use-gutter-marks'
import { originText } from './origin-text'
import { useOrigins } from './use-origins'

/** Shows on a page where each of its sections comes from, once that was looked at. */
export function PageOrigins({ page, clauses }: { page: Page; clauses: readonly Clause[] | undefined }) {
  const { t, language: windowLanguage } = useTexts()
  const { language: openLanguage, origins } = useEditorContext()
  const { language, editor } = page
  useOrigins(language, clauses)
  const shown = useStore(origins, (state) => state.origins[language])
  const opened = useStore(origins, (state) => state.opened)
  const ids = usePolicy((state) => sectionIds(state.policy.sections))
  const menu = opened?.view === 'menu' && language === openLanguage ? opened.section : null

  const faceOf = useMemo(() => {
    if (shown === undefined) return null
    return (section: string) => {
      const origin = shown.get(section)
      if (origin === undefined) return undefined
      const title = t(originText(origin))
      const number = formatNumber(ids.indexOf(section) + 1, windowLanguage)
      return {
        data: { kind: origin.kind, since: origin.kind === 'own' ? '' : origin.since },
        title,
        name: t('origin.mark', { number, text: title }),
        isOpen: menu === section,
      }
    }
  }, [shown, menu, ids, windowLanguage, t])
  const open = useCallback(
    (section: string, mark: HTMLElement) => origins.getState().open({ view: 'menu', section, mark }),
    [origins],
  )
  useGutterMarks(editor, 'cb-origin', faceOf, open)
  return null
}
