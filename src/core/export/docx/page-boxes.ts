import type { IParagraphStyleOptions } from 'docx'
import { introduces, isFew, staysWithNext } from '#core/export/docx/keep-together'
import { indentStep, type Look, numberWidth, textWidth } from '#core/export/docx/look'
import { indentOf } from '#core/export/docx/numbering'
import { paragraphStyles, styleIds } from '#core/export/docx/styles'
import { cellPadding } from '#core/export/docx/table-style'
import { columnWidths } from '#core/export/docx/tables'
import { sizeOfRun, wordWidth } from '#core/export/docx/text-width'
import type { Block, Inline, ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

/** A paragraph or row of a table as it takes room on a page; lengths in twips. */
export interface PageBox {
  lines: number
  lineHeight: number
  /** The room of borders above and below its lines. */
  edges: number
  /** Between it and its neighbours: the larger of one's `after` and the other's `before` stands. */
  before: number
  after: number
  keepNext: boolean
  keepLines: boolean
  section?: ResolvedSection
}

interface Place {
  style: string
  depth: number
  width: number
}

/** A border's thickness is in eighths of a point, its distance from the text in points. */
const edgeOf = (border: { size?: number; space?: number } | undefined): number =>
  ((border?.size ?? 0) / 8 + (border?.space ?? 0)) * 20

/** Rules and padding above and below a row's text; a separate table's edges are not counted. */
const rowEdges = 90

/** Measures the boxes of a document's paragraphs and rows, in reading order, with the formats of its styles. */
export const pageBoxes = (policy: ResolvedPolicy, look: Look): PageBox[] => {
  const formats = new Map(paragraphStyles(look, policy.direction).map((style) => [style.id, style]))

  const formatOf = (id: string): IParagraphStyleOptions => {
    const format = formats.get(id)
    if (!format) throw new Error(`no style ${id}`)
    return format
  }

  const countLines = (content: Inline[], width: number, scale: number, bold: boolean): number => {
    let lines = 1
    let used = 0
    let space = 0
    for (const inline of content) {
      if (inline.kind === 'break') {
        lines += 1
        used = 0
        space = 0
        continue
      }
      const format = {
        bold: bold || inline.marks.includes('bold'),
        code: inline.marks.includes('code'),
        size: sizeOfRun(inline, look, scale),
      }
      for (const word of inline.text.split(/(?<= )/)) {
        const letters = word.replace(/ $/, '')
        const room = wordWidth(letters, format)
        if (used > 0 && used + space + room > width) {
          lines += 1
          used = 0
          space = 0
        }
        used += space + room
        if (used > width) {
          lines += Math.ceil(used / width) - 1
          used %= width
        }
        space = word === letters ? 0 : wordWidth(' ', format)
      }
    }
    return lines
  }

  const paragraph = (style: string, content: Inline[], width: number): PageBox => {
    const { paragraph: format = {}, run = {} } = formatOf(style)
    const { before = 0, after = 0, line = look.lineHeight } = format.spacing ?? {}
    return {
      lines: countLines(content, width, line / look.lineHeight, run.bold === true),
      lineHeight: line,
      edges: edgeOf(format.border?.top) + edgeOf(format.border?.bottom),
      before,
      after,
      keepNext: format.keepNext === true,
      keepLines: format.keepLines === true,
    }
  }

  const row = (cells: Block[][], widths: number[], style: string, keepNext: boolean): PageBox => {
    const heights = cells.map((content, column) =>
      boxesAt(content, { style, depth: 0, width: (widths[column] ?? 0) - 2 * cellPadding }).reduce(
        (height, box) => height + box.before + box.lines * box.lineHeight + box.edges + box.after,
        0,
      ),
    )
    const lineHeight = Math.max(look.lineHeight, ...heights) + rowEdges
    return { lines: 1, lineHeight, edges: 0, before: 0, after: 0, keepNext, keepLines: true }
  }

  const boxesOf = (block: Block, place: Place): PageBox[] => {
    const { style, depth, width } = place
    switch (block.kind) {
      case 'heading':
        return [paragraph(styleIds.heading[block.level], block.content, width)]
      case 'paragraph':
        return [paragraph(style, block.content, width - (style === styleIds.quote ? 2 * indentStep : 0))]
      case 'quote':
        return boxesAt(block.content, { style: styleIds.quote, depth: depth + 1, width })
      case 'list': {
        const inner = textWidth(look) - indentOf(depth).left
        const itemWidth = Math.min(width, inner)
        const few = isFew(block.items)
        return block.items.flatMap((item, index) => {
          const [first, ...rest] = item
          const text = first?.kind === 'paragraph' || first?.kind === 'heading' ? first.content : undefined
          const nested = { style: styleIds.continued, depth: depth + 1, width: itemWidth }
          const last = index === block.items.length - 1
          const keepNext = (few && !last) || staysWithNext(index, block.items.length)
          const marker = { ...paragraph(styleIds.bullet, text ?? [], itemWidth), keepNext }
          return [marker, ...boxesAt(text ? rest : item, nested)]
        })
      }
      case 'table': {
        const rows = block.header.length > 0 ? [block.header, ...block.rows] : block.rows
        const widths = columnWidths(rows, Math.max(0, ...rows.map((cells) => cells.length)), width)
        const headers = block.header.length > 0 ? 1 : 0
        return rows.map((cells, index) => {
          const isHeader = index < headers
          const cellStyle = isHeader ? styleIds.tableHeading : styleIds.tableText
          return row(
            cells.map((cell) => cell.content),
            widths,
            cellStyle,
            isHeader || staysWithNext(index - headers, rows.length - headers),
          )
        })
      }
    }
  }

  const boxesAt = (blocks: Block[], place: Place): PageBox[] =>
    blocks.flatMap((block, index) => {
      const boxes = boxesOf(block, place)
      return introduces(block, blocks[index + 1]) ? boxes.map((box) => ({ ...box, keepNext: true })) : boxes
    })

  const width = textWidth(look)
  const plain = (text: string): Inline[] => [{ kind: 'text', text, marks: [], direction: policy.direction }]
  return [
    paragraph(styleIds.title, plain(policy.title), width),
    paragraph(styleIds.subtitle, plain(policy.labels.effective), width),
    ...(policy.sections.length === 0 ? [] : [paragraph(styleIds.contentsTitle, plain(policy.labels.contents), width)]),
    ...policy.sections.map(({ title }) => paragraph(styleIds.contentsEntry, title, width - 2 * numberWidth)),
    ...policy.sections.flatMap((section) => [
      { ...paragraph(styleIds.section, section.title, width - numberWidth), section },
      ...boxesAt(section.blocks, { style: styleIds.body, depth: 0, width }),
    ]),
  ]
}
