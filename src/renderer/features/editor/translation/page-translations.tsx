import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { formatNumber } from '#i18n/format'
import { sectionIds } from '../document/section-values'
import { type Page, useEditorContext, usePolicy } from '../editor-context'
import { useGutterMarks } from '../gutter/use-gutter-marks'
import { useSideTexts } from '../sides/use-side-texts'

/** Shows on a page which of its sections are translations whose source has changed. */
export function PageTranslations({ page: { language, editor } }: { page: Page }) {
  const { t, language: windowLanguage } = useSideTexts()
  const { language: openLanguage, translations } = useEditorContext()
  const source = usePolicy((state) => state.policy.authoritative)
  const ids = usePolicy((state) => sectionIds(state.policy.sections))
  const stale = useStore(translations, (state) => state.stale[language])
  const menu = useStore(translations, ({ opened }) => (language === openLanguage ? opened?.section : undefined))

  const faceOf = useMemo(() => {
    if (stale === undefined) return null
    const title = t('sides:stale', { language: t(`language.${source}`) })
    return (section: string) => {
      if (!stale.has(section)) return undefined
      const number = formatNumber(ids.indexOf(section) + 1, windowLanguage)
      return { title, name: t('origin.mark', { number, text: title }), isOpen: menu === section }
    }
  }, [stale, menu, ids, source, windowLanguage, t])
  const open = useCallback(
    (section: string, mark: HTMLElement) => translations.setState({ opened: { section, mark } }),
    [translations],
  )
  useGutterMarks(editor, 'cb-stale', faceOf, open)
  return null
}
