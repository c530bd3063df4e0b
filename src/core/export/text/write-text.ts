import { sectionHeading } from '#core/export/heading-text'
import { directedLines, widthOf } from '#core/export/text/directed-text'
import { tableLines } from '#core/export/text/text-table'
import { wrapLine } from '#core/export/text/wrap-line'
import type { Direction, Language } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import type { Block, Inline, ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'
import { type DirectedText, splitDirections } from '#core/typography/split-directions'

const columns = 80

/** Right-to-left mark: tells a viewer the direction of a line that may begin with a Latin word, a number or a sign. */
const rightToLeftMark = '\u200f'

interface Context {
  language: Language
  direction: Direction
}

const wrapped = (inlines: readonly Inline[], { direction }: Context, width: number): string[] =>
  directedLines(inlines).flatMap((line) => wrapLine(line, direction, width))

const underlined = (lines: string[], sign: string): string[] =>
  lines.length === 0 ? [] : [...lines, sign.repeat(Math.max(...lines.map(widthOf)))]

const marked = (lines: readonly string[], marker: string): string[] =>
  lines.map((line, index) => (index === 0 ? marker : line === '' ? '' : ' '.repeat(widthOf(marker))) + line)

/** Blocks with a blank line between them. */
const stacked = (blocks: readonly Block[], context: Context, width: number): string[] =>
  blocks
    .map((block) => blockLines(block, context, width))
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))

const listLines = (list: Extract<Block, { kind: 'list' }>, context: Context, width: number): string[] => {
  const digits = new Intl.NumberFormat(context.language, { useGrouping: false })
  const isTight = list.items.every((item) => item.length <= 1)
  return list.items.flatMap((item, index) => {
    const marker = list.ordered ? `${digits.format(list.start + index)}. ` : '• '
    const inner = width - widthOf(marker)
    const [first, ...rest] = item
    const head = first ? blockLines(first, context, inner) : []
    const tail = rest.flatMap((block) =>
      block.kind === 'list' ? blockLines(block, context, inner) : ['', ...blockLines(block, context, inner)],
    )
    const lines = marked(head.length + tail.length > 0 ? [...head, ...tail] : [''], marker)
    return index > 0 && !isTight && rest.some(({ kind }) => kind !== 'list') ? ['', ...lines] : lines
  })
}

const blockLines = (block: Block, context: Context, width: number): string[] => {
  switch (block.kind) {
    case 'heading':
      return underlined(headingLine(block.label, block.content, context, width), underlines[block.level])
    case 'paragraph':
      return wrapped(block.content, context, width)
    case 'list':
      return listLines(block, context, width)
    case 'table':
      return tableLines(block, context.direction, width)
    case 'quote':
      return stacked(block.content, context, width - 2).map((line) => `> ${line}`.trimEnd())
  }
}

const headingLine = (label: string, title: readonly Inline[], { direction }: Context, width: number): string[] => {
  const number: DirectedText[] = label === '' ? [] : [{ text: `${label} `, direction }]
  const words = directedLines(title).flatMap((line) => [...line, { text: ' ', direction }])
  return wrapLine([...number, ...words], direction, width)
}

/** The signs under headings, by level. */
const underlines = { 2: '-', 3: '~', 4: '.', 5: '.' } as const

const sectionLines = (section: ResolvedSection, context: Context): string[] => {
  const heading = sectionHeading(section) === '' ? [] : headingLine(section.label, section.title, context, columns)
  const text = stacked(section.blocks, context, columns)
  return [
    '',
    '',
    ...underlined(heading, underlines[section.level]),
    ...(heading.length > 0 && text.length > 0 ? [''] : []),
    ...text,
  ]
}

const contentsLines = ({ labels, sections }: ResolvedPolicy, context: Context): string[] => {
  const entries = sections.flatMap((section) => {
    const indent = section.level === 3 ? '   ' : ''
    return marked(headingLine(section.label, section.title, context, columns - indent.length), indent)
  })
  return entries.every((entry) => entry.trim() === '') ? [] : ['', '', labels.contents, '', ...entries]
}

const policyLines = (policy: ResolvedPolicy, hasContents: boolean): string[] => {
  const { language, direction, labels } = policy
  const context: Context = { language, direction }
  const line = (text: string): string[] => wrapLine(splitDirections(text, direction), direction, columns)
  const lines = [
    ...underlined(line(policy.title), '='),
    '',
    ...line(policy.controller),
    ...line(labels.effective),
    ...line(labels.version),
    ...(hasContents ? contentsLines(policy, context) : []),
    ...policy.sections.flatMap((section) => sectionLines(section, context)),
  ]
  const start = direction === 'rtl' ? rightToLeftMark : ''
  return lines.map((text) => (text === '' ? '' : start + text))
}

/**
 * Writes a publication as plain text for e-mails, terminals and text fields: UTF-8, at most 80 columns but for longer
 * words, headings underlined. The same input gives the same text.
 */
export const writeText = ({ policies, design }: Publication): string => {
  const lines = policies.flatMap((policy, index) => [
    ...(index === 0 ? [] : ['', '', '']),
    ...policyLines(policy, design.contents),
  ])
  return `${lines.join('\n')}\n`
}
