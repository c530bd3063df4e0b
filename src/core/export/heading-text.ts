import { linesOfText } from '#core/export/lines-of-text'
import type { Block, Inline, ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

/** The words of a line, without marks; a break becomes a space. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'break' ? ' ' : inline.text))
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

/** The number as it stands before a section's title; empty when sections are not numbered. */
export const numberLabel = (section: ResolvedSection): string => (section.number === '' ? '' : `${section.number}.`)

/** A section's heading in one line, such as '3. Cookies'. */
export const sectionHeading = (section: ResolvedSection): string =>
  [numberLabel(section), plainText(section.title)].filter((part) => part !== '').join(' ')

const headingsIn = (blocks: readonly Block[]): string[] =>
  [...linesOfText(blocks)].filter(({ kind }) => kind === 'heading').map(({ content }) => plainText(content))

/** Every heading of a printed policy that is not empty, in the order of reading, the contents list's own included. */
export const headingsOf = ({ title, labels, sections }: ResolvedPolicy): string[] => {
  const contents = sections.some((section) => sectionHeading(section) !== '') ? [labels.contents] : []
  const inSections = sections.flatMap((section) => [sectionHeading(section), ...headingsIn(section.blocks)])
  return [title, ...contents, ...inSections].filter((heading) => heading !== '')
}
