import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useCommands } from '#features/commands'
import { announce, showUndo } from '#features/notices'
import { formatNumber } from '#i18n/format'
import { currentSection } from '../document/section-commands'
import { useEditorContext, usePolicy } from '../editor-context'
import { useSideTexts } from '../sides/use-side-texts'
import { useSectionActions } from '../use-section-actions'
import { PageTranslations } from './page-translations'
import { StaleMenu } from './stale-menu'
import './translation.css'
import { useStaleTranslations } from './use-stale-translations'

/** Which translations no longer belong to their source: the marks on the pages, their menu, and the commands. */
export function Translations() {
  const { t, language: windowLanguage } = useSideTexts()
  const { store, translations, language, editor, pages, showBeside } = useEditorContext()
  const source = usePolicy((state) => state.policy.authoritative)
  const actions = useSectionActions()
  const look = useStaleTranslations()
  const opened = useStore(translations, (state) => state.opened)
  const [awaited, await_] = useState<string | null>(null)

  const sections = () => store.getState().policy.sections
  const isStale = (id: string | undefined) => translations.getState().stale[language]?.has(id ?? '') === true
  const currentId = () => (editor === null ? undefined : sections()[currentSection(editor.state)]?.id)

  const goTo = (id: string) => actions.goTo(sections().findIndex((section) => section.id === id))

  const confirm = (id: string) => {
    const section = sections().find((candidate) => candidate.id === id)
    const noted = section?.translatedFrom?.[language]
    if (noted === undefined) return
    const { noteSource } = store.getState()
    const title = actions.titleOf(section)
    noteSource(id, language, null)
    look()
    showUndo(t('sides:confirmed', { title }), t('sides:markAgain'), () => {
      noteSource(id, language, noted)
      look()
      announce(t('sides:undone', { title }))
    })
    editor?.view.focus()
  }

  const openBoth = (id: string) => {
    showBeside(source)
    goTo(id)
    await_(id)
  }

  // The other page, once it is made, moves what is beside it.
  useEffect(() => {
    if (awaited === null || pages.length < 2) return
    goTo(awaited)
    await_(null)
  })

  const goToNext = () => {
    const all = sections()
    const from = editor === null ? -1 : currentSection(editor.state)
    const next = [...all.slice(from + 1), ...all.slice(0, from + 1)].find(({ id }) => isStale(id))
    if (next === undefined) return
    goTo(next.id)
    const number = formatNumber(all.indexOf(next) + 1, windowLanguage)
    announce(t('origin.mark', { number, text: actions.titleOf(next) }))
  }

  useCommands({
    nextStale: { run: goToNext, possible: () => sections().some(({ id }) => isStale(id)) },
    confirmTranslation: { run: () => confirm(currentId() ?? ''), possible: () => isStale(currentId()) },
  })

  return (
    <>
      {pages.map((page) => (
        <PageTranslations key={page.language} page={page} />
      ))}
      {opened !== null && isStale(opened.section) && (
        <StaleMenu key={opened.section} opened={opened} onConfirm={confirm} onOpenBoth={openBoth} />
      )}
    </>
  )
}
