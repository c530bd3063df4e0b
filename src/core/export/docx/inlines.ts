import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun as Run } from 'docx'
import type { Bookmarks } from '#core/export/docx/bookmarks'
import { fieldBegin, fieldEnd } from '#core/export/docx/field'
import type { HeadingNumbers } from '#core/export/docx/heading-numbers'
import type { Look } from '#core/export/docx/look'
import { referenceTo } from '#core/export/docx/references'
import { directedRun, textRun } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/style-ids'
import { xmlUri } from '#core/export/docx/xml-text'
import type { Direction } from '#core/language'
import type { Inline, ResolvedSection, TextRun } from '#core/resolve/resolved-policy'

/** Where a link leads in the document that is written. */
type Target = { kind: 'url'; url: string } | { kind: 'section'; section: ResolvedSection }

interface Stretch {
  target: Target | undefined
  content: { inline: Inline; before: Direction; after: Direction }[]
}

/** What a paragraph's content needs to know of its place. */
interface Surroundings {
  look: Look
  bookmarks: Bookmarks
  numbers: HeadingNumbers
}

const targetOf = (inline: Inline, bookmarks: Bookmarks): Target | undefined => {
  if (inline.kind === 'break' || !inline.link) return undefined
  if (inline.link.kind === 'url') return { kind: 'url', url: xmlUri(inline.link.url) }
  const section = bookmarks.sectionAt(inline.link.anchor)
  return section === undefined ? undefined : { kind: 'section', section }
}

const sameTarget = (one: Target | undefined, other: Target | undefined): boolean =>
  one?.kind === 'url'
    ? other?.kind === 'url' && one.url === other.url
    : one?.kind === 'section' && other?.kind === 'section' && one.section === other.section

const directionAt = (inline: Inline | undefined, base: Direction): Direction =>
  inline?.kind === 'text' ? inline.direction : base

const stretchesOf = (content: Inline[], { look, bookmarks }: Surroundings): Stretch[] => {
  const stretches: Stretch[] = []
  for (const [index, inline] of content.entries()) {
    const target = targetOf(inline, bookmarks)
    const part = {
      inline,
      before: directionAt(content[index - 1], look.direction),
      after: directionAt(content[index + 1], look.direction),
    }
    const last = stretches.at(-1)
    if (last && sameTarget(last.target, target)) last.content.push(part)
    else stretches.push({ target, content: [part] })
  }
  return stretches
}

const runsOf = ({ target, content }: Stretch, look: Look): Run[] =>
  content.map(({ inline, before, after }) =>
    inline.kind === 'break'
      ? new Run({ break: 1 })
      : textRun(inline, { look, linked: target !== undefined, before, after }),
  )

/** A link to a section as a field where Word can tell its text from the section, else as a link to its bookmark. */
const sectionLink = (section: ResolvedSection, stretch: Stretch, place: Surroundings): ParagraphChild[] => {
  const { look, bookmarks, numbers } = place
  const [only, ...others] = stretch.content
  const text = only?.inline.kind === 'text' && others.length === 0 ? only.inline : undefined
  const reference = text && referenceTo(section, text.text, bookmarks, numbers)
  if (text === undefined || reference === undefined) {
    const anchor = bookmarks.of(section)
    const runs = runsOf(stretch, look)
    return anchor === undefined ? runs : [new InternalHyperlink({ anchor, children: runs })]
  }
  const run = (piece: string): Run[] =>
    piece === ''
      ? []
      : [
          textRun({ ...text, text: piece } satisfies TextRun, {
            look,
            linked: true,
            before: text.direction,
            after: text.direction,
          }),
        ]
  const part = (child: Parameters<Parameters<typeof fieldEnd>[0]>[0]) =>
    directedRun(look, { style: styleIds.link, children: [child] })
  return [
    ...run(reference.before),
    ...fieldBegin(reference.instruction, part),
    ...run(reference.result),
    fieldEnd(part),
    ...run(reference.after),
  ]
}

/**
 * The runs, links and line breaks of a paragraph; runs that stand together and lead to the same place are one link.
 * A link to an anchor that no section of the document has is printed as its text.
 */
export const inlines = (content: Inline[], place: Surroundings): ParagraphChild[] =>
  stretchesOf(content, place).flatMap((stretch): ParagraphChild[] => {
    const { target } = stretch
    if (target === undefined) return runsOf(stretch, place.look)
    if (target.kind === 'section') return sectionLink(target.section, stretch, place)
    return [new ExternalHyperlink({ link: target.url, children: runsOf(stretch, place.look) })]
  })
