import { SectionFolding } from './folding/section-folding'
import { SectionOrigins } from './origin/section-origins'
import { Translations } from './translation/translations'

/** What stands beside the sections: where each comes from, whether it still belongs to its source, and what folds it. */
export function PageMarks() {
  return (
    <>
      <SectionOrigins />
      <Translations />
      <SectionFolding />
    </>
  )
}
