import { openNotes } from '#core/policy/note'
import { usePolicy } from '../editor-context'
import { LateOutlineMark } from './late-notes'

/** The mark of a section's open notes in its row of the outline; nothing where there are none. */
export function NoteMark({ index, number }: { index: number; number: string }) {
  const count = usePolicy(({ policy }) => openNotes(policy.sections[index]?.notes ?? []).length)
  return count === 0 ? null : <LateOutlineMark index={index} number={number} count={count} />
}
