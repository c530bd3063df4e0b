import { type IParagraphOptions, type Paragraph, type ParagraphChild, Tab } from 'docx'
import { bookmarked } from '#core/export/docx/bookmarks'
import { type Heading, titleOf } from '#core/export/docx/headings'
import { inlines } from '#core/export/docx/inlines'
import { restartOf } from '#core/export/docx/numbering'
import { type Place, paragraphAt } from '#core/export/docx/place'
import { bareLabel } from '#core/export/docx/references'
import { directedRun, plainRuns } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/style-ids'

/** A number that is text, in the bookmark by which references print it, and the tab to the title. */
const printedNumber = (heading: Heading, { look, bookmarks }: Place): ParagraphChild[] => {
  const { label } = heading
  if (label === '') return []
  const number = bareLabel(label)
  const accent = { color: look.colour.accent }
  const bookmark = 'kind' in heading ? undefined : bookmarks.ofNumber(heading)
  return [
    ...bookmarked(bookmark, plainRuns(number, look, accent)),
    ...(number === label ? [] : [directedRun(look, { ...accent, text: label.slice(number.length) })]),
    directedRun(look, { children: [new Tab()] }),
  ]
}

/** How a heading is numbered: by its style, by a list that begins anew, or by text, for which the style's number is taken off. */
const numbering = (heading: Heading, { numbers, look }: Place): Pick<IParagraphOptions, 'numbering' | 'indent'> => {
  const counted = numbers.of(heading)
  if (counted?.restart !== undefined) {
    return { numbering: { reference: restartOf(counted.restart), level: counted.level, instance: 0 } }
  }
  if (counted) return {}
  const room = heading.label === '' ? 0 : look.numberRoom.heading[heading.level]
  return {
    ...(numbers.isLinked(heading.level) ? { numbering: false } : {}),
    ...(room > 0 || numbers.isLinked(heading.level) ? { indent: { left: room, hanging: room } } : {}),
  }
}

/** The paragraph of a heading; `around` encloses what is in it. */
export const headingParagraph = (
  heading: Heading,
  place: Place,
  around = (children: ParagraphChild[]): ParagraphChild[] => children,
): Paragraph => {
  const title = bookmarked(place.bookmarks.of(heading), inlines(titleOf(heading), place))
  const number = place.numbers.of(heading) ? [] : printedNumber(heading, place)
  return paragraphAt(
    { ...place, afterTable: false },
    { style: styleIds.heading[heading.level], ...numbering(heading, place), children: around([...number, ...title]) },
  )
}
