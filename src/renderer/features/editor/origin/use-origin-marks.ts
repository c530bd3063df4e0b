import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { SectionOrigin } from '#core/policy/section-origin'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { useEditorContext, usePolicy } from '../editor-context'
import { createGutterMarks } from '../gutter/gutter-marks'
import { useGutterMarks } from '../gutter/use-gutter-marks'
import { originText } from './origin-text'

/** What the mark of a section shows. */
interface OriginFace {
  origin: SectionOrigin
  /** What the pointer reads on it. */
  title: string
  name: string
  isOpen: boolean
}

function draw(mark: HTMLElement, { origin, title, name, isOpen }: OriginFace): void {
  mark.ariaHasPopup = 'menu'
  mark.dataset.kind = origin.kind
  mark.dataset.since = origin.kind === 'own' ? '' : origin.since
  mark.title = title
  mark.ariaLabel = name
  mark.ariaExpanded = String(isOpen)
}

/** Shows on the open page where each of its sections comes from, once that was looked at. */
export function useOriginMarks(): void {
  const { t, language } = useTexts()
  const { origins } = useEditorContext()
  const shown = useStore(origins, (state) => state.origins)
  const opened = useStore(origins, (state) => state.opened)
  const ids = usePolicy(useShallow((state) => state.policy.sections.map((section) => section.id)))

  const faceOf = useMemo(() => {
    if (shown.size === 0) return null
    return (section: string): OriginFace | undefined => {
      const origin = shown.get(section)
      if (origin === undefined) return undefined
      const title = t(originText(origin))
      const number = formatNumber(ids.indexOf(section) + 1, language)
      const isOpen = opened?.view === 'menu' && opened.section === section
      return { origin, title, name: t('origin.mark', { number, text: title }), isOpen }
    }
  }, [shown, opened, ids, language, t])

  const open = (section: string, mark: HTMLElement) => origins.getState().open({ view: 'menu', section, mark })
  useGutterMarks(() => createGutterMarks({ name: 'cb-origin', draw, open }), faceOf)
}
