import type { IParagraphStyleOptions } from 'docx'
import type { Design } from '#core/design/design'
import type { Logo } from '#core/design/logo'
import type { HeadingNumbers } from '#core/export/docx/heading-numbers'
import { type Heading, listedHeadings, titleOf } from '#core/export/docx/headings'
import { introduces, isFew, staysWithNext } from '#core/export/docx/keep-together'
import { logoHeight, shownLogo } from '#core/export/docx/logo'
import { indentStep, type Look, textWidth } from '#core/export/docx/look'
import { indentOf } from '#core/export/docx/numbering'
import { styleIds } from '#core/export/docx/style-ids'
import { entryIndent, pageNumberRoom, paragraphStyles } from '#core/export/docx/styles'
import { cellPadding } from '#core/export/docx/table-style'
import { columnWidths } from '#core/export/docx/tables'
import { sizeOfRun, wordWidth } from '#core/export/docx/text-width'
import { subtitleOf } from '#core/export/docx/title-block'
import type { Block, Inline, ResolvedPolicy } from '#core/resolve/resolved-policy'

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
  heading?: Heading
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

/** What lies below the line that an image stands on. */
const descent = 45

/** Measures the boxes of a document's paragraphs and rows, in reading order, with the formats of its styles. */
export const pageBoxes = (policy: ResolvedPolicy, design: Design, look: Look, numbers: HeadingNumbers): PageBox[] => {
  const formats = new Map(paragraphStyles(look, numbers).map((style) => [style.id, style]))

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
        typeface: look.typeface,
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
        return [headingBox(block)]
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

  const headingBox = (heading: Heading): PageBox => {
    const room = heading.label === '' ? 0 : look.numberRoom.heading[heading.level]
    return { ...paragraph(styleIds.heading[heading.level], titleOf(heading), textWidth(look) - room), heading }
  }

  const entryBox = (heading: Heading): PageBox => {
    const indent = heading.label === '' ? 0 : entryIndent(heading.level, look.numberRoom).left
    return paragraph(styleIds.contentsEntry[heading.level], titleOf(heading), textWidth(look) - indent - pageNumberRoom)
  }

  const logoBox = (logo: Logo): PageBox => {
    const box = paragraph(styleIds.logo, [], textWidth(look))
    return { ...box, lineHeight: Math.max(box.lineHeight, logoHeight(logo, look) + descent) }
  }

  const width = textWidth(look)
  const plain = (text: string): Inline[] => [{ kind: 'text', text, marks: [], direction: look.direction }]
  const listed = design.contents ? listedHeadings(policy) : []
  return [
    ...(shownLogo(design.logo) ? [logoBox(design.logo)] : []),
    paragraph(styleIds.title, plain(policy.title), width),
    paragraph(styleIds.subtitle, plain(subtitleOf(policy)), width),
    ...(listed.length === 0 ? [] : [paragraph(styleIds.contentsTitle, plain(policy.labels.contents), width)]),
    ...listed.map(entryBox),
    ...policy.sections.flatMap((section) => [
      headingBox(section),
      ...boxesAt(section.blocks, { style: styleIds.body, depth: 0, width }),
    ]),
  ]
}
