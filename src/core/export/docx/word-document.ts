import { Document, type FileChild, Paragraph, Tab } from 'docx'
import { blocksAt } from '#core/export/docx/blocks'
import { bookmarksOf } from '#core/export/docx/bookmarks'
import { contents } from '#core/export/docx/contents'
import { inlines } from '#core/export/docx/inlines'
import { type Look, numberWidth, textWidth } from '#core/export/docx/look'
import { pageFooter, pageHeader } from '#core/export/docx/page-furniture'
import { type Place, paragraphAt } from '#core/export/docx/place'
import { directedRun, paragraphDirection, plainRuns } from '#core/export/docx/runs'
import { styleIds, stylesOf } from '#core/export/docx/styles'
import { xmlText } from '#core/export/docx/xml-text'
import { numberLabel } from '#core/export/heading-text'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'

const sectionHeading = (place: Place, section: ResolvedSection): Paragraph => {
  const { direction, bookmarks } = place
  const title = inlines(section.title, place)
  const number = directedRun(direction, { children: [xmlText(numberLabel(section)), new Tab()] })
  const numbered = section.number !== ''
  return paragraphAt(
    { ...place, style: styleIds.section },
    {
      ...(numbered ? { indent: { left: numberWidth, hanging: numberWidth } } : {}),
      children: [bookmarks.around(section, numbered ? [number, ...title] : title)],
    },
  )
}

const titleBlock = ({ title, labels, direction }: ResolvedPolicy): FileChild[] => {
  const line = (style: string, text: string) =>
    new Paragraph({ style, ...paragraphDirection(direction), children: plainRuns(text, direction) })
  return [line(styleIds.title, title), line(styleIds.subtitle, labels.effective)]
}

/** A policy as docx has documents: still with what `settle` takes out, and without what it puts in. */
export const wordDocument = (policy: ResolvedPolicy, look: Look): Document => {
  const { language, direction } = policy
  let lists = 0
  const place: Place = {
    language,
    direction,
    look,
    bookmarks: bookmarksOf(policy.sections),
    nextList: () => {
      lists += 1
      return lists
    },
    style: styleIds.body,
    depth: 0,
    indent: 0,
    width: textWidth(look),
    afterTable: false,
    keepNext: false,
  }
  const { width, height, margin } = look.page
  const { top, bottom, side, header, footer } = margin
  return new Document({
    title: xmlText(policy.title),
    subject: xmlText(policy.labels.effective),
    creator: xmlText(policy.controller),
    lastModifiedBy: xmlText(policy.controller),
    styles: stylesOf(look, direction),
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top, bottom, left: side, right: side, header, footer },
          },
        },
        headers: { default: pageHeader(policy) },
        footers: { default: pageFooter(policy) },
        children: [
          ...titleBlock(policy),
          ...contents(policy, place),
          ...policy.sections.flatMap((section) => [sectionHeading(place, section), ...blocksAt(section.blocks, place)]),
        ],
      },
    ],
  })
}
