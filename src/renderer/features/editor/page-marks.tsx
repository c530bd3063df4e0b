import { SectionOrigins } from './origin/section-origins'
import { Translations } from './translation/translations'

/** What stands beside the sections: where each comes from, and whether it still belongs to its source. */
export function PageMarks() {
  return (
    <>
      <SectionOrigins />
      <Translations />
    </>
  )
}
