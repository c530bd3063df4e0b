import { Footer, Header, PageNumber, Paragraph } from 'docx'
import { directedRun, paragraphDirection, plainRuns } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/styles'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

/** The name of the business at the top of every page. */
export const pageHeader = ({ controller, direction }: ResolvedPolicy): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        ...paragraphDirection(direction),
        children: plainRuns(controller, direction),
      }),
    ],
  })

/** “Page x of y” at the foot of every page, counted by Word. */
export const pageFooter = ({ labels, direction }: ResolvedPolicy): Footer => {
  const { before, between, after } = labels.page
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        ...paragraphDirection(direction),
        children: [
          ...plainRuns(before, direction),
          directedRun(direction, { children: [PageNumber.CURRENT] }),
          ...plainRuns(between, direction),
          directedRun(direction, { children: [PageNumber.TOTAL_PAGES] }),
          ...plainRuns(after, direction),
        ],
      }),
    ],
  })
}
