import { useStore } from 'zustand'
import { useClauses } from '#host/queries'
import { useEditorContext, usePolicy } from '../editor-context'
import { CompareDialog } from './compare-dialog'
import './origin.css'
import { OriginMenu } from './origin-menu'
import { RestoreDialog } from './restore-dialog'
import { useOriginMarks } from './use-origin-marks'
import { useOrigins } from './use-origins'

/** Where each section comes from: the marks on the open page, and what one of them has opened. */
export function SectionOrigins() {
  const { origins } = useEditorContext()
  const clauses = useClauses().data
  useOrigins(clauses)
  useOriginMarks()
  const opened = useStore(origins, (state) => state.opened)
  const origin = useStore(origins, (state) => state.origins.get(opened?.section ?? ''))
  const section = usePolicy(({ policy }) => policy.sections.find(({ id }) => id === opened?.section))
  if (opened === null || section === undefined || origin === undefined || clauses === undefined) return null

  const { close } = origins.getState()
  const clause = clauses.find(({ id }) => id === section.clause?.id)
  if (opened.view === 'menu') return <OriginMenu key={section.id} {...{ opened, section, origin, clause, clauses }} />
  if (clause === undefined) return null
  return opened.view === 'compare' ? (
    <CompareDialog section={section} clause={clause} onClose={close} />
  ) : (
    <RestoreDialog section={section} clause={clause} onClose={close} />
  )
}
