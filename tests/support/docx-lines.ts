import { headingNumbers } from '#core/export/docx/heading-numbers'
import { type Heading, listedHeadings, titleOf } from '#core/export/docx/headings'
import { subtitleOf } from '#core/export/docx/title-block'
import type { Publication } from '#core/resolve/publication'
import type { Block, Inline, ResolvedPolicy } from '#core/resolve/resolved-policy'
import { toPersianDigits } from '#core/typography/typeset'

/** Stands for the number of a page. */
const page = '<page>'

const inlineText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')

/** Whether a reader prints the numbers that Word counts. */
export type Reader = 'counts' | 'does not count'

/** Every line of a publication's document in the order of reading, as a program reads it that counts or does not. */
const linesOf = (publication: Publication, reader: Reader): string[] => {
  const { policies, design } = publication
  const numbers = headingNumbers(policies)
  const ofPolicy = (policy: ResolvedPolicy): string[] => {
    const digits = (number: number) => (policy.language === 'fa' ? toPersianDigits(String(number)) : String(number))
    const headingLines = (heading: Heading): string[] => [
      ...(reader === 'does not count' && numbers.of(heading) ? [] : [heading.label]),
      inlineText(titleOf(heading)),
    ]
    const ofBlock = (block: Block): string[] => {
      switch (block.kind) {
        case 'heading':
          return headingLines(block)
        case 'paragraph':
          return [inlineText(block.content)]
        case 'quote':
          return block.content.flatMap(ofBlock)
        case 'table':
          return [block.header, ...block.rows].flat().flatMap((cell) => cell.content.flatMap(ofBlock))
        case 'list': {
          const isRead = block.ordered && (reader === 'counts' || policy.language === 'fa')
          return block.items.flatMap((item, index) => [
            ...(isRead ? [`${digits(block.start + index)}.`] : []),
            ...item.flatMap(ofBlock),
          ])
        }
      }
    }
    const entries = listedHeadings(policy).flatMap((heading) => [heading.label, inlineText(titleOf(heading)), page])
    return [
      policy.title,
      subtitleOf(policy),
      ...(design.contents && entries.length > 0 ? [policy.labels.contents, ...entries] : []),
      ...policy.sections.flatMap((section) => [...headingLines(section), ...section.blocks.flatMap(ofBlock)]),
    ]
  }
  return policies.flatMap(ofPolicy)
}

/** Words without direction marks, which are not seen, and bullets, which readers draw as they like. */
const words = (text: string): string[] =>
  text
    .replace(/[\u200E\u200F\uFEFF]/g, '')
    .split(/\s+/)
    .filter((word) => !/^[•◦▪–]?$/.test(word))

/** The words that a reader should give back of a publication, and those that it gave, page numbers alike in both. */
export const wordsOfDocx = (
  publication: Publication,
  reader: Reader,
  text: string,
): { expected: string[]; found: string[] } => {
  const expected = words(linesOf(publication, reader).join('\n'))
  const found = words(text).map((word, index) => (expected[index] === page && /^[\d۰-۹]+$/.test(word) ? page : word))
  return { expected, found }
}
