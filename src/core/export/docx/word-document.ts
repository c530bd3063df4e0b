import { bookmarkUniqueNumericId, Document, type FileChild, type ISectionOptions } from 'docx'
import { blocksAt } from '#core/export/docx/blocks'
import { bookmarksOf } from '#core/export/docx/bookmarks'
import { contents } from '#core/export/docx/contents'
import { BodyElement } from '#core/export/docx/element'
import { headingNumbers } from '#core/export/docx/heading-numbers'
import { headingParagraph } from '#core/export/docx/heading-paragraph'
import type { Heading } from '#core/export/docx/headings'
import { lookOf, textWidth } from '#core/export/docx/look'
import { headingLists } from '#core/export/docx/numbering'
import { pageFooter, pageHeader } from '#core/export/docx/page-furniture'
import { pageNumbers } from '#core/export/docx/page-numbers'
import type { Place } from '#core/export/docx/place'
import { styleIds } from '#core/export/docx/style-ids'
import { paragraphStyles, stylesOf } from '#core/export/docx/styles'
import { subtitleOf, titleBlock } from '#core/export/docx/title-block'
import { xmlText } from '#core/export/docx/xml-text'
import type { Publication } from '#core/resolve/publication'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

/**
 * The bookmark around a policy's text: without it a contents list that Word makes anew would have the headings of all
 * languages. Its end stands where the next policy begins, as the last paragraph of a section must be one.
 */
interface PolicyMark {
  name: string
  id: number
}

const markStart = (mark: PolicyMark | undefined): FileChild[] =>
  mark ? [new BodyElement('w:bookmarkStart', { 'w:name': mark.name, 'w:id': mark.id })] : []

const markEnd = (mark: PolicyMark | undefined): FileChild[] =>
  mark ? [new BodyElement('w:bookmarkEnd', { 'w:id': mark.id })] : []

/** What stands around a policy in the document. */
interface Setting {
  place: Place
  pages: ReadonlyMap<Heading, number>
  mark: PolicyMark | undefined
  previousMark: PolicyMark | undefined
  isLast: boolean
}

/** A policy as a section of the document, on pages of its own with their own header and footer. */
const wordSection = (
  policy: ResolvedPolicy,
  { design }: Publication,
  { place, pages, mark, previousMark, isLast }: Setting,
): ISectionOptions => {
  const { width, height, margin } = place.look.page
  const { top, bottom, side, header, footer } = margin
  return {
    properties: {
      page: { size: { width, height }, margin: { top, bottom, left: side, right: side, header, footer } },
    },
    headers: { default: pageHeader(policy, place) },
    footers: { default: pageFooter(policy, place) },
    children: [
      ...markEnd(previousMark),
      ...titleBlock(policy, design, place),
      ...(design.contents ? contents(policy, pages, mark?.name, place) : []),
      ...markStart(mark),
      ...policy.sections.flatMap((section) => [headingParagraph(section, place), ...blocksAt(section.blocks, place)]),
      ...markEnd(isLast ? mark : undefined),
    ],
  }
}

const placesOf = (publication: Publication): Place[] => {
  const { policies } = publication
  const numbers = headingNumbers(policies)
  const bookmarks = bookmarksOf(policies)
  let lists = 0
  return policies.map((policy) => {
    const look = lookOf(policy, publication)
    const lines = new Map(paragraphStyles(look, numbers).map(({ id, paragraph }) => [id, paragraph?.spacing?.line]))
    return {
      look,
      bookmarks,
      numbers,
      nextList: () => {
        lists += 1
        return lists
      },
      lineHeightOf: (style) => Number(lines.get(style) ?? look.lineHeight),
      style: styleIds.body,
      depth: 0,
      indent: 0,
      width: textWidth(look),
      afterTable: false,
      keepNext: false,
    }
  })
}

/** A publication as docx has documents: still with what `settle` takes out, and without what it puts in. */
export const wordDocument = (publication: Publication): Document => {
  const { policies } = publication
  const [main] = policies
  const places = placesOf(publication)
  const look = lookOf(main, publication)
  const numbers = headingNumbers(policies)
  const counting = places[policies.findIndex((policy) => policy.sections.some((section) => numbers.of(section)))]
  const pages = pageNumbers(publication, numbers)
  const marks = policies.flatMap((policy, index) =>
    policies.length === 1
      ? []
      : [{ name: places[index]?.bookmarks.ofPolicy(policy) ?? '', id: bookmarkUniqueNumericId() }],
  )
  return new Document({
    title: xmlText(main.title),
    subject: xmlText(subtitleOf(main)),
    creator: xmlText(main.controller),
    lastModifiedBy: xmlText(main.controller),
    styles: stylesOf(look, numbers),
    numbering: { config: headingLists(numbers, counting?.look ?? look) },
    sections: policies.flatMap((policy, index) => {
      const place = places[index]
      const isLast = index === policies.length - 1
      const setting = { pages, mark: marks[index], previousMark: marks[index - 1], isLast }
      return place ? [wordSection(policy, publication, { ...setting, place })] : []
    }),
  })
}
