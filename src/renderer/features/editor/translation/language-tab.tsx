import { Tabs } from '@mantine/core'
import { useStore } from 'zustand'
import { type Language, languageNames } from '#core/language'
import { formatNumber } from '#i18n/format'
import { useEditorContext } from '../editor-context'
import { useSideTexts } from '../sides/use-side-texts'

/** A language's tab, with the number of its sections that are translations whose source has changed. */
export function LanguageTab({ language }: { language: Language }) {
  const { t, language: windowLanguage } = useSideTexts()
  const { translations } = useEditorContext()
  const count = useStore(translations, ({ stale }) => stale[language]?.size ?? 0)
  return (
    <Tabs.Tab
      value={language}
      lang={language}
      data-stale={count > 0 ? formatNumber(count, windowLanguage) : undefined}
      aria-description={count > 0 ? t('sides:count', { count }) : undefined}
    >
      {languageNames[language]}
    </Tabs.Tab>
  )
}
