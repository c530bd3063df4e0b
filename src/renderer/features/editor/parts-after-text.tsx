import { Suspense } from 'react'
import { LateInsert } from './insert/late-insert'
import { LatePageMarks } from './late-page-marks'
import { LateSectionNotes } from './notes/late-notes'
import { LateSpelling } from './spelling/late-spelling'

/** What goes with the pages and nobody waits for: marks beside sections, lists while typing, the check of spelling. */
export function PartsAfterText() {
  return (
    <>
      <Suspense>
        <LatePageMarks />
      </Suspense>
      <Suspense>
        <LateSectionNotes />
      </Suspense>
      <Suspense>
        <LateInsert />
      </Suspense>
      <Suspense>
        <LateSpelling />
      </Suspense>
    </>
  )
}
