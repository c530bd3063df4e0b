import type { HeadingNumbers } from '#core/export/docx/heading-numbers'
import type { Heading } from '#core/export/docx/headings'
import { lookOf } from '#core/export/docx/look'
import { type PageBox, pageBoxes } from '#core/export/docx/page-boxes'
import type { Publication } from '#core/resolve/publication'

/** Word leaves no line of a paragraph alone on a page. */
const together = 2

/** The height of the part of a box that must stand on one page with what is kept with it. */
const leastHeight = ({ lines, lineHeight, edges, keepLines }: PageBox): number =>
  (keepLines || lines < 2 * together ? lines : together) * lineHeight + edges

/** The height of a box and, while it is to be kept with the next one, of those. */
const keptHeight = (boxes: PageBox[], index: number): number => {
  const box = boxes[index]
  if (!box) return 0
  if (!box.keepNext) return leastHeight(box)
  const gap = Math.max(box.after, boxes[index + 1]?.before ?? 0)
  return box.lines * box.lineHeight + box.edges + gap + keptHeight(boxes, index + 1)
}

/** The page that each box begins on, counted from 1, and the last one, where a page has room for `height` twips. */
export const paginate = (boxes: PageBox[], height: number): { pages: number[]; last: number } => {
  let page = 1
  let used = 0
  let after = 0
  const pages = boxes.map((box, index) => {
    const gap = used === 0 ? 0 : Math.max(after, box.before)
    const kept = boxes[index - 1]?.keepNext ? leastHeight(box) : keptHeight(boxes, index)
    if (used > 0 && used + gap + kept > height) {
      page += 1
      used = 0
    } else {
      used += gap
    }
    const begins = page
    let lines = box.lines
    for (;;) {
      const fitting = Math.max(1, Math.floor((height - used) / box.lineHeight))
      if (lines <= fitting) break
      lines -= Math.max(1, Math.min(fitting, lines - together))
      page += 1
      used = 0
    }
    used += lines * box.lineHeight + box.edges
    after = box.after
    return begins
  })
  return { pages, last: page }
}

/**
 * The pages that headings begin on: what contents lists show until Word counts anew. An estimate, but one that holds
 * where the fonts are those asked for, as every style has a line height of its own. `docx/layout` would lay the
 * document out as Word does to the letter; it takes twenty times as long as all the rest, and very long with hostile text.
 */
export const pageNumbers = (publication: Publication, numbers: HeadingNumbers): Map<Heading, number> => {
  const begins = new Map<Heading, number>()
  let before = 0
  for (const policy of publication.policies) {
    const look = lookOf(policy, publication)
    const { height, margin } = look.page
    const boxes = pageBoxes(policy, publication.design, look, numbers)
    const { pages, last } = paginate(boxes, height - margin.top - margin.bottom)
    for (const [index, { heading }] of boxes.entries()) {
      if (heading) begins.set(heading, before + (pages[index] ?? 1))
    }
    before += last
  }
  return begins
}
