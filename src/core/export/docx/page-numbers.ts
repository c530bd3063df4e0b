import type { Look } from '#core/export/docx/look'
import { type PageBox, pageBoxes } from '#core/export/docx/page-boxes'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

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

/** The page that each box begins on, counted from 1, where a page has room for `height` twips. */
export const paginate = (boxes: PageBox[], height: number): number[] => {
  let page = 1
  let used = 0
  let after = 0
  return boxes.map((box, index) => {
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
}

/**
 * The pages that sections begin on: what the contents list shows until Word counts anew. An estimate, but one that holds
 * where the fonts are those asked for, as every style has a line height of its own. `docx/layout` would lay the
 * document out as Word does to the letter; it takes twenty times as long as all the rest, and very long with hostile text.
 */
export const pageNumbers = (policy: ResolvedPolicy, look: Look): Map<ResolvedSection, number> => {
  const boxes = pageBoxes(policy, look)
  const { height, margin } = look.page
  const pages = paginate(boxes, height - margin.top - margin.bottom)
  return new Map(boxes.flatMap((box, index) => (box.section ? [[box.section, pages[index] ?? 1] as const] : [])))
}
