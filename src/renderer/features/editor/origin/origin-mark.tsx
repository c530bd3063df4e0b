import { useStore } from 'zustand'
import { useTexts } from '#i18n/i18n'
import { useEditorContext } from '../editor-context'
import { originText } from './origin-text'

/** Says in a row of the outline where its section comes from, and opens what can be done about it. */
export function OriginMark({ section, number }: { section: string; number: string }) {
  const { t } = useTexts()
  const { origins, language } = useEditorContext()
  const origin = useStore(origins, (state) => state.origins[language]?.get(section))
  const isOpen = useStore(origins, ({ opened }) => opened?.view === 'menu' && opened.mark.id === `origin-${section}`)
  if (origin === undefined) return <span className="cb-origin" />
  const text = t(originText(origin))
  return (
    <button
      type="button"
      id={`origin-${section}`}
      className="cb-origin"
      data-kind={origin.kind}
      data-since={origin.kind === 'own' ? undefined : origin.since}
      title={text}
      aria-label={t('origin.mark', { number, text })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={(event) => origins.getState().open({ view: 'menu', section, mark: event.currentTarget })}
    />
  )
}
