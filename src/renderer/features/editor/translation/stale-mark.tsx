import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useEditorContext, usePolicy } from '../editor-context'

interface Props {
  section: string
  number: string
}

/** Says in a row of the outline that the section's source has changed, and opens what can be done; else nothing. */
export function StaleMark({ section, number }: Props) {
  const { translations, language } = useEditorContext()
  const isStale = useStore(translations, ({ stale }) => stale[language]?.has(section) === true)
  return isStale ? <Mark section={section} number={number} /> : null
}

function Mark({ section, number }: Props) {
  const { t } = useTranslation(['translation', 'sides'])
  const { translations } = useEditorContext()
  const source = usePolicy((state) => state.policy.authoritative)
  const id = `stale-${section}`
  const isOpen = useStore(translations, ({ opened }) => opened?.mark.id === id)
  const text = t('sides:stale', { language: t(`language.${source}`) })
  return (
    <button
      type="button"
      id={id}
      className="cb-stale"
      title={text}
      aria-label={t('origin.mark', { number, text })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={(event) => translations.setState({ opened: { section, mark: event.currentTarget } })}
    />
  )
}
