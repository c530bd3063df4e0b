import { Footer, Header, PageNumber } from 'docx'
import { type Place, paragraphAt } from '#core/export/docx/place'
import { directedRun, plainRuns } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/style-ids'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

/** The name of the business at the top of every page. */
export const pageHeader = ({ controller }: ResolvedPolicy, place: Place): Header =>
  new Header({
    children: [paragraphAt(place, { style: styleIds.header, children: plainRuns(controller, place.look) })],
  })

/** “Page x of y” at the foot of every page, counted by Word. */
export const pageFooter = ({ labels }: ResolvedPolicy, place: Place): Footer => {
  const { before, between, after } = labels.page
  const { look } = place
  return new Footer({
    children: [
      paragraphAt(place, {
        style: styleIds.footer,
        children: [
          ...plainRuns(before, look),
          directedRun(look, { children: [PageNumber.CURRENT] }),
          ...plainRuns(between, look),
          directedRun(look, { children: [PageNumber.TOTAL_PAGES] }),
          ...plainRuns(after, look),
        ],
      }),
    ],
  })
}
