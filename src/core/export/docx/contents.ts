import { FileChild, InternalHyperlink, Paragraph, StringContainer, Tab, type TextRun, type XmlComponent } from 'docx'
import { element } from '#core/export/docx/element'
import { inlines } from '#core/export/docx/inlines'
import { pageNumbers } from '#core/export/docx/page-numbers'
import type { Place } from '#core/export/docx/place'
import { directedRun, paragraphDirection, plainRuns } from '#core/export/docx/runs'
import { pageNumberStop, styleIds } from '#core/export/docx/styles'
import { xmlText } from '#core/export/docx/xml-text'
import { numberLabel } from '#core/export/heading-text'
import type { Direction } from '#core/language'
import type { Inline, ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'
import { toPersianDigits } from '#core/typography/typeset'

const fieldMark = (type: 'begin' | 'separate' | 'end'): XmlComponent => element('w:fldChar', { 'w:fldCharType': type })

const fieldRun = (direction: Direction, part: XmlComponent): TextRun => directedRun(direction, { children: [part] })

/** The runs of a field up to its result; each part a run of its own, as Word writes them and LibreOffice expects. */
const field = (direction: Direction, instruction: string): TextRun[] =>
  [fieldMark('begin'), new StringContainer('w:instrText', instruction), fieldMark('separate')].map((part) =>
    fieldRun(direction, part),
  )

/** What Word builds the list from when a person asks it to: the paragraphs of style heading 1, as links. */
const contentsInstruction = 'TOC \\o "1-1" \\h \\z'

/** An entry is itself a link, so links in a title are printed as text. */
const withoutLinks = (title: Inline[]): Inline[] =>
  title.map((inline) => {
    if (inline.kind === 'break') return { kind: 'text', text: ' ', marks: [], direction: 'ltr' }
    const { link: _, ...run } = inline
    return run
  })

const entryLink = (section: ResolvedSection, page: string, place: Place): InternalHyperlink => {
  const { direction, bookmarks } = place
  const bookmark = bookmarks.of(section)
  const number =
    section.number === '' ? [] : [directedRun(direction, { children: [xmlText(numberLabel(section)), new Tab()] })]
  return new InternalHyperlink({
    anchor: bookmark,
    children: [
      ...number,
      ...inlines(withoutLinks(section.title), place),
      directedRun(direction, { children: [new Tab()] }),
      ...field(direction, `PAGEREF ${bookmark} \\h`),
      directedRun(direction, { text: page }),
      fieldRun(direction, fieldMark('end')),
    ],
  })
}

/**
 * The contents list: a real contents field, in the control that gives it Word's “Update Table” button, but with its
 * entries already in it and not marked as outdated, so that no reader sees it empty and Word asks nothing on opening.
 */
export const contents = (policy: ResolvedPolicy, place: Place): FileChild[] => {
  const pages = pageNumbers(policy, place.look)
  const page = (section: ResolvedSection) => {
    const number = String(pages.get(section) ?? '')
    return policy.language === 'fa' ? toPersianDigits(number) : number
  }
  const { sections, labels, direction } = policy
  if (sections.length === 0) return []
  const title = new Paragraph({
    style: styleIds.contentsTitle,
    ...paragraphDirection(direction),
    children: plainRuns(labels.contents, direction),
  })
  const entries = sections.map((section, index) => {
    return new Paragraph({
      style: styleIds.contentsEntry,
      ...paragraphDirection(direction),
      ...(section.number === '' ? { indent: { left: 0, hanging: 0 } } : {}),
      tabStops: [pageNumberStop(place.look)],
      children: [
        ...(index === 0 ? field(direction, contentsInstruction) : []),
        entryLink(section, page(section), place),
        ...(index === sections.length - 1 ? [fieldRun(direction, fieldMark('end'))] : []),
      ],
    })
  })
  const control = new FileChild('w:sdt')
  control.addChildElement(
    element('w:sdtPr', {}, [
      element('w:docPartObj', {}, [
        element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
        element('w:docPartUnique'),
      ]),
    ]),
  )
  control.addChildElement(element('w:sdtContent', {}, [title, ...entries]))
  return [control]
}
