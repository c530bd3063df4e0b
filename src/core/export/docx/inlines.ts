import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun as Run } from 'docx'
import type { Bookmarks } from '#core/export/docx/bookmarks'
import type { Look } from '#core/export/docx/look'
import { textRun } from '#core/export/docx/runs'
import { xmlUri } from '#core/export/docx/xml-text'
import type { Direction } from '#core/language'
import type { Inline } from '#core/resolve/resolved-policy'

/** Where a link leads in the document that is written. */
type Target = { kind: 'url'; url: string } | { kind: 'bookmark'; name: string }

interface Stretch {
  target: Target | undefined
  runs: Run[]
}

/** What a paragraph's content needs to know of its place. */
interface Surroundings {
  direction: Direction
  look: Look
  bookmarks: Bookmarks
}

const targetOf = (inline: Inline, bookmarks: Bookmarks): Target | undefined => {
  if (inline.kind === 'break' || !inline.link) return undefined
  if (inline.link.kind === 'url') return { kind: 'url', url: xmlUri(inline.link.url) }
  const name = bookmarks.named(inline.link.anchor)
  return name === undefined ? undefined : { kind: 'bookmark', name }
}

const sameTarget = (one: Target | undefined, other: Target | undefined): boolean =>
  one?.kind === 'url'
    ? other?.kind === 'url' && one.url === other.url
    : one?.kind === 'bookmark' && other?.kind === 'bookmark' && one.name === other.name

const directionAt = (inline: Inline | undefined, base: Direction): Direction =>
  inline?.kind === 'text' ? inline.direction : base

/**
 * The runs, links and line breaks of a paragraph; runs that stand together and lead to the same place are one link.
 * A link to an anchor that no section of the document has is printed as its text.
 */
export const inlines = (content: Inline[], { direction, look, bookmarks }: Surroundings): ParagraphChild[] => {
  const stretches: Stretch[] = []
  for (const [index, inline] of content.entries()) {
    const target = targetOf(inline, bookmarks)
    const run =
      inline.kind === 'break'
        ? new Run({ break: 1 })
        : textRun(inline, {
            look,
            linked: target !== undefined,
            before: directionAt(content[index - 1], direction),
            after: directionAt(content[index + 1], direction),
          })
    const last = stretches.at(-1)
    if (last && sameTarget(last.target, target)) last.runs.push(run)
    else stretches.push({ target, runs: [run] })
  }
  return stretches.flatMap(({ target, runs }): ParagraphChild[] => {
    if (!target) return runs
    if (target.kind === 'url') return [new ExternalHyperlink({ link: target.url, children: runs })]
    return [new InternalHyperlink({ anchor: target.name, children: runs })]
  })
}
