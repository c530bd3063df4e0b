import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { languages } from '#core/language'
import type { Block, Inline, ResolvedPolicy } from '#core/resolve/resolved-policy'
import { toPersianDigits } from '#core/typography/typeset'
import { sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const page = '<page>'

const inlineText = (content: Inline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')

const blockLinesOf = (policy: ResolvedPolicy) => {
  const lines = (blocks: Block[]): string[] => blocks.flatMap(linesOfBlock)
  /** A line for each paragraph; in Persian the numbers of lists are part of the text. */
  const linesOfBlock = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [inlineText(block.content)]
      case 'quote':
        return lines(block.content)
      case 'table':
        return [block.header, ...block.rows].flat().flatMap((cell) => lines(cell.content))
      case 'list':
        return block.items.flatMap((item, index) =>
          block.ordered && policy.language === 'fa'
            ? [`${toPersianDigits(String(block.start + index))}.`, ...lines(item)]
            : lines(item),
        )
    }
  }
  return lines
}

const linesOf = (policy: ResolvedPolicy): string[] => [
  policy.title,
  policy.labels.effective,
  policy.labels.contents,
  ...policy.sections.flatMap(({ number, title }) => [`${number}.`, inlineText(title), page]),
  ...policy.sections.flatMap(({ number, title, blocks }) => [
    `${number}.`,
    inlineText(title),
    ...blockLinesOf(policy)(blocks),
  ]),
]

const entities = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
])

/** The text of mammoth's HTML: its plain text knows no line breaks. */
const htmlText = (html: string): string =>
  html
    .replace(/<(?:br|ul|ol|\/p|\/h\d|\/li|\/td|\/th)[^>]*>|\t/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities.get(entity) ?? entity)

const words = (text: string): string[] =>
  text
    .replace(/[\u200E\u200F]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')

test.each(languages)('mammoth gives back every word in order (%s)', async (language) => {
  const policy = sampleResolvedPolicy(language)
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(policy)) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  const expected = words(linesOf(policy).join('\n'))
  const found = words(htmlText(value)).map((word, index) =>
    expected[index] === page && /^[\d۰-۹]+$/.test(word) ? page : word,
  )
  expect(found).toEqual(expected)
})

test('mammoth reads headings, lists, links and marks for what they are', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(sampleResolvedPolicy('en'))) })
  expect(value.match(/<h1>/g)).toHaveLength(6)
  expect(value).toContain('<h2>Data that you give us</h2>')
  expect(value).toContain('<li>Write to us and say which right you wish to use.</li>')
  expect(value).toMatch(/<ol><li>.*<ol><li>.*<\/ol>/)
  expect(value).toContain('href="https://rowanandpine.example/?from=policy&amp;lang=en"')
  expect(value).toContain('<strong>bold</strong>')
  expect(value).toContain('<s>struck out</s>')
})
