import { type IParagraphOptions, Tab } from 'docx'
import { inlines } from '#core/export/docx/inlines'
import { isFew, staysWithNext } from '#core/export/docx/keep-together'
import { bullets, indentOf, levelOf, numbersFrom } from '#core/export/docx/numbering'
import { type Place, paragraphAt, type WriteBlocks, type Written } from '#core/export/docx/place'
import { directedRun } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/style-ids'
import type { Block } from '#core/resolve/resolved-policy'
import { toPersianDigits } from '#core/typography/typeset'

type List = Extract<Block, { kind: 'list' }>

/** What an item's first paragraph is given so that its marker shows. */
type Marker = (index: number) => Pick<IParagraphOptions, 'style' | 'numbering' | 'indent' | 'children'>

/**
 * Bullets and Latin numbers are counted by Word; Persian numbers are text with a hanging indent, as no number format
 * gives Persian digits everywhere. See docs/decisions/0004-persian-in-word-documents.md.
 */
const markerOf = (list: List, place: Place): Marker => {
  const level = levelOf(place.depth)
  if (!list.ordered) {
    return () => ({ style: styleIds.bullet, numbering: { reference: bullets, level, instance: 0 } })
  }
  if (place.look.language !== 'fa') {
    const numbering = { reference: numbersFrom(list.start), level, instance: place.nextList() }
    return () => ({ style: styleIds.number, numbering })
  }
  return (index) => ({
    style: styleIds.number,
    indent: indentOf(place.depth),
    children: [directedRun(place.look, { children: [`${toPersianDigits(String(list.start + index))}.`, new Tab()] })],
  })
}

/**
 * The paragraphs and tables of a list, marker first. `blocks` writes what follows an item's first paragraph, and what
 * an item begins with when that is no text.
 */
export const listBlocks = (list: List, place: Place, blocks: WriteBlocks): Written[] => {
  const marker = markerOf(list, place)
  const { left } = indentOf(place.depth)
  const inner: Place = {
    ...place,
    style: styleIds.continued,
    depth: place.depth + 1,
    indent: left,
    width: place.width - (left - place.indent),
    afterTable: false,
  }
  const few = isFew(list.items)
  return list.items.flatMap((item, index): Written[] => {
    const [first, ...rest] = item
    const last = index === list.items.length - 1
    const keepNext = place.keepNext || (few && !last) || staysWithNext(index, list.items.length)
    const marked = marker(index)
    const afterTable = place.afterTable && index === 0
    const beginsWithText = first?.kind === 'paragraph' || first?.kind === 'heading'
    const text = beginsWithText ? inlines(first.content, place) : []
    return [
      paragraphAt(
        { ...place, indent: 0, afterTable, keepNext },
        { ...marked, children: [...(marked.children ?? []), ...text] },
      ),
      ...blocks(beginsWithText ? rest : item, inner),
    ]
  })
}
