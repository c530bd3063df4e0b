import { type FileChild, InternalHyperlink, type ParagraphChild, Tab, type XmlComponent } from 'docx'
import { BodyElement, element } from '#core/export/docx/element'
import { fieldBegin, fieldEnd } from '#core/export/docx/field'
import { type Heading, listedHeadings, titleOf } from '#core/export/docx/headings'
import { inlines } from '#core/export/docx/inlines'
import { type Place, paragraphAt } from '#core/export/docx/place'
import { directedRun, plainRuns } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/style-ids'
import { entryIndent } from '#core/export/docx/styles'
import { withoutLinks } from '#core/export/heading-text'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { toPersianDigits } from '#core/typography/typeset'

/** What Word builds the list from when a person asks it to: headings down to a level, as links, of one language only. */
const contentsInstruction = (headings: Heading[], within: string | undefined): string => {
  const deepest = Math.max(...headings.map(({ level }) => level)) - 1
  return `TOC \\o "1-${deepest}" \\h \\z${within === undefined ? '' : ` \\b ${within}`}`
}

const entryLink = (heading: Heading, page: string, place: Place): ParagraphChild[] => {
  const { look, bookmarks } = place
  const run = (part: XmlComponent) => directedRun(look, { children: [part] })
  const number = heading.label === '' ? [] : [...plainRuns(heading.label, look), run(new Tab())]
  const bookmark = bookmarks.of(heading) ?? ''
  const children = [
    ...number,
    ...inlines(withoutLinks(titleOf(heading)), place),
    run(new Tab()),
    ...fieldBegin(`PAGEREF ${bookmark} \\h`, run),
    directedRun(look, { text: page }),
    fieldEnd(run),
  ]
  return [new InternalHyperlink({ anchor: bookmark, children })]
}

/**
 * The contents list: a real contents field, in the control that gives it Word's “Update Table” button, but with its
 * entries already in it and not marked as outdated, so that no reader sees it empty and Word asks nothing on opening.
 * @param pages the pages that headings begin on
 * @param within the bookmark that Word looks for headings in; the whole document if undefined
 */
export const contents = (
  policy: ResolvedPolicy,
  pages: ReadonlyMap<Heading, number>,
  within: string | undefined,
  place: Place,
): FileChild[] => {
  const { look } = place
  const headings = listedHeadings(policy)
  if (headings.length === 0) return []
  const page = (heading: Heading) => {
    const number = String(pages.get(heading) ?? '')
    return look.language === 'fa' ? toPersianDigits(number) : number
  }
  const run = (part: XmlComponent) => directedRun(look, { children: [part] })
  const title = paragraphAt(place, { style: styleIds.contentsTitle, children: plainRuns(policy.labels.contents, look) })
  const entries = headings.map((heading, index) =>
    paragraphAt(place, {
      style: styleIds.contentsEntry[heading.level],
      indent: heading.label === '' ? { left: 0, hanging: 0 } : entryIndent(heading.level, look.numberRoom),
      children: [
        ...(index === 0 ? fieldBegin(contentsInstruction(headings, within), run) : []),
        ...entryLink(heading, page(heading), place),
        ...(index === headings.length - 1 ? [fieldEnd(run)] : []),
      ],
    }),
  )
  const properties = element('w:sdtPr', {}, [
    element('w:docPartObj', {}, [
      element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      element('w:docPartUnique'),
    ]),
  ])
  return [new BodyElement('w:sdt', {}, [properties, element('w:sdtContent', {}, [title, ...entries])])]
}
