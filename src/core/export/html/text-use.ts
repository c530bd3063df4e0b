import { linesOfText } from '#core/export/lines-of-text'
import { languageNames } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import type { Inline, ResolvedPolicy, TextRun } from '#core/resolve/resolved-policy'

/** The characters of a policy's text, by the Latin font they call for. */
export interface TextUse {
  all: ReadonlySet<number>
  upright: ReadonlySet<number>
  italic: ReadonlySet<number>
  /** What is marked italic in either direction. */
  emphasised: ReadonlySet<number>
}

const runsOf = (inlines: readonly Inline[]): TextRun[] => inlines.filter((inline) => inline.kind === 'text')

/** The lines around the text: what is fixed or a name, upright, in the policy's own direction. */
const ownLines = ({ title, controller, labels, sections }: ResolvedPolicy): string[] => {
  const { contents, effective, version, skipToText, languages, page } = labels
  const headings = sections.flatMap(({ label, blocks }) => [
    label,
    ...[...linesOfText(blocks)].map((block) => (block.kind === 'heading' ? block.label : '')),
  ])
  return [title, controller, contents, effective, version, skipToText, languages, ...Object.values(page), ...headings]
}

/**
 * Collects what is written in a publication. The font of right-to-left text has Latin letters, digits and signs of its
 * own, so that there only left-to-right runs call for the Latin font.
 */
export const textUse = ({ policies }: Publication): TextUse => {
  const all = new Set<number>()
  const upright = new Set<number>()
  const italic = new Set<number>()
  const emphasised = new Set<number>()
  const add = (text: string, sets: readonly Set<number>[]): void => {
    for (const character of text) for (const set of sets) set.add(character.codePointAt(0) ?? 0)
  }
  for (const policy of policies) {
    const callsForLatin = policy.direction === 'ltr'
    for (const line of ownLines(policy)) add(line, callsForLatin ? [all, upright] : [all])
    for (const { title, blocks } of policy.sections)
      for (const run of [title, ...[...linesOfText(blocks)].map(({ content }) => content)].flatMap(runsOf)) {
        const isItalic = run.marks.includes('italic')
        const sets = isItalic ? [all, emphasised] : [all]
        if (callsForLatin || run.direction === 'ltr') sets.push(isItalic ? italic : upright)
        add(run.text, sets)
      }
  }
  if (policies.length > 1) for (const name of Object.values(languageNames)) add(name, [all, upright])
  return { all, upright, italic, emphasised }
}
