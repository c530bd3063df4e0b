import { linesOfText } from '#core/export/lines-of-text'
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

/**
 * Collects what is written in a policy. In a right-to-left policy the main font has Latin letters of its own, so that
 * only left-to-right runs call for the Latin font.
 */
export const textUse = (policy: ResolvedPolicy): TextUse => {
  const all = new Set<number>()
  const upright = new Set<number>()
  const italic = new Set<number>()
  const emphasised = new Set<number>()
  const add = (text: string, sets: readonly Set<number>[]): void => {
    for (const character of text) for (const set of sets) set.add(character.codePointAt(0) ?? 0)
  }
  const { labels } = policy
  const lines = [policy.title, policy.controller, ...policy.sections.map(({ number }) => number)]
  lines.push(labels.contents, labels.effective, labels.skipToText, ...Object.values(labels.page))
  for (const line of lines) add(line, policy.direction === 'ltr' ? [all, upright] : [all])
  for (const { title, blocks } of policy.sections)
    for (const run of [title, ...[...linesOfText(blocks)].map(({ content }) => content)].flatMap(runsOf)) {
      const isItalic = run.marks.includes('italic')
      const sets = isItalic ? [all, emphasised] : [all]
      if (policy.direction === 'ltr' || run.direction === 'ltr') sets.push(isItalic ? italic : upright)
      add(run.text, sets)
    }
  return { all, upright, italic, emphasised }
}
