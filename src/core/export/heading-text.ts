import { linesOfText } from '#core/export/lines-of-text'
import type { Publication } from '#core/resolve/publication'
import type { Block, Inline, ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

/** The words of a line, without marks; a break becomes a space. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.kind === 'break' ? ' ' : inline.text))
    .join('')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

/** A title as an entry of the contents list, which is itself a link: in one line and without links of its own. */
export const withoutLinks = (title: readonly Inline[]): Inline[] =>
  title.map((inline) => {
    if (inline.kind === 'break') return { kind: 'text', text: ' ', marks: [], direction: 'ltr' }
    const { link: _, ...run } = inline
    return run
  })

interface Headed {
  label: string
  title: readonly Inline[]
}

/** A heading in one line with its number, such as '3. Cookies'. */
const headingLine = ({ label, title }: Headed): string =>
  [label, plainText(title)].filter((part) => part !== '').join(' ')

/** A section's heading in one line, such as '3. Cookies'. */
export const sectionHeading = (section: ResolvedSection): string => headingLine(section)

const headingsIn = (blocks: readonly Block[]): string[] =>
  [...linesOfText(blocks)].flatMap((block) =>
    block.kind === 'heading' ? [headingLine({ label: block.label, title: block.content })] : [],
  )

const headingsOfPolicy = ({ title, labels, sections }: ResolvedPolicy, hasContents: boolean): string[] => {
  const contents = hasContents && sections.some((section) => sectionHeading(section) !== '') ? [labels.contents] : []
  const inSections = sections.flatMap((section) => [sectionHeading(section), ...headingsIn(section.blocks)])
  return [title, ...contents, ...inSections].filter((heading) => heading !== '')
}

/** Every heading of a printed publication that is not empty, in the order of reading, the contents lists' own included. */
export const headingsOf = ({ policies, design }: Publication): string[] =>
  policies.flatMap((policy) => headingsOfPolicy(policy, design.contents))
