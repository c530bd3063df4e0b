import { useStore } from 'zustand'
import type { Clause } from '#core/library/clause'
import { useClauses } from '#host/queries'
import { useEditorContext, usePolicy } from '../editor-context'
import { CompareDialog } from './compare-dialog'
import './origin.css'
import { OriginMenu } from './origin-menu'
import { PageOrigins } from './page-origins'
import { RestoreDialog } from './restore-dialog'

/** Where each section comes from: the marks on the pages, and what one of them has opened. */
export function SectionOrigins() {
  const { pages } = useEditorContext()
  const clauses = useClauses().data
  return (
    <>
      {pages.map((page) => (
        <PageOrigins key={page.language} page={page} clauses={clauses} />
      ))}
      {clauses !== undefined && <WhatIsOpen clauses={clauses} />}
    </>
  )
}

function WhatIsOpen({ clauses }: { clauses: readonly Clause[] }) {
  const { origins, language } = useEditorContext()
  const opened = useStore(origins, (state) => state.opened)
  const origin = useStore(origins, (state) => state.origins[language]?.get(opened?.section ?? ''))
  const section = usePolicy(({ policy }) => policy.sections.find(({ id }) => id === opened?.section))
  if (opened === null || section === undefined || origin === undefined) return null

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
