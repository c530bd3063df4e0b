import { IconMessage } from '@tabler/icons-react'
import { formatNumber } from '#i18n/format'
import { useEditorContext } from '../editor-context'
import { useSectionActions } from '../use-section-actions'
import './notes.css'
import { useNoteTexts } from './use-note-texts'

export interface OutlineMarkProps {
  /** The section's place, from 0, and its number as it is shown. */
  index: number
  number: string
  /** How many open notes it has. */
  count: number
}

/** Says how many open notes a section has, and shows them. */
export function OutlineMark({ index, number, count }: OutlineMarkProps) {
  const { t, language } = useNoteTexts()
  const { showNotes } = useEditorContext()
  const actions = useSectionActions()
  const label = t('notes:mark', { count, number })
  const show = () => {
    actions.goTo(index)
    showNotes()
  }
  return (
    <button type="button" className="cb-note-mark" aria-label={label} title={label} onClick={show}>
      <IconMessage size={14} aria-hidden />
      {formatNumber(count, language)}
    </button>
  )
}
