import {
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx'
import { indentStep, type Look, numberWidth, textWidth } from '#core/export/docx/look'
import { tableStyles } from '#core/export/docx/table-style'
import type { Direction } from '#core/language'

type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>

/** The ids of the styles a document uses: Word's own where it has one, so that Word names them in its own language. */
export const styleIds = {
  body: 'BodyText',
  title: 'Title',
  subtitle: 'Subtitle',
  contentsTitle: 'TOCHeading',
  contentsEntry: 'TOC1',
  section: 'Heading1',
  heading: { 3: 'Heading2', 4: 'Heading3' },
  bullet: 'ListBullet',
  number: 'ListNumber',
  continued: 'ListContinue',
  quote: 'Quote',
  header: 'Header',
  footer: 'Footer',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  link: 'Hyperlink',
  code: 'InlineCode',
} as const

const defaultFontStyleId = 'DefaultParagraphFont'

/** A paragraph style besides its id and name. */
interface Format extends ParagraphFormat {
  /** How much larger than the text. */
  scale?: number
  run?: IRunStylePropertiesOptions
  next?: string
}

const allScripts = (font: string) => ({ ascii: font, hAnsi: font, eastAsia: font, cs: font })

/** Where a contents entry's page number stands: at the end of the line, after dots. */
export const pageNumberStop = (look: Look) => ({ type: 'right', leader: 'dot', position: textWidth(look) }) as const

/** Makes the paragraph styles of a look, in the direction of its document. */
const paragraphStyle =
  (look: Look, direction: Direction) =>
  (id: string, name: string, format: Format): IParagraphStyleOptions => {
    const { scale = 1, run, next, spacing, ...rest } = format
    // A least line height, not a multiple of the font's own: lines are as high in any font that stands in for ours,
    // so that Word and LibreOffice break pages at the same places.
    const line = { line: Math.round(look.lineHeight * scale), lineRule: 'atLeast' } as const
    const paragraph = { ...rest, spacing: { ...spacing, ...line } }
    const directed = { ...paragraph, bidirectional: true }
    return {
      id,
      name,
      ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
      ...(next === undefined ? {} : { next }),
      quickFormat: true,
      paragraph: direction === 'rtl' ? directed : paragraph,
      run: {
        size: Math.round(look.size.latin * scale),
        sizeComplexScript: Math.round(look.size.complex * scale),
        ...run,
      },
    }
  }

/** The paragraph styles of a document: what its look is made of, and what its pages are measured by. */
export const paragraphStyles = (look: Look, direction: Direction): IParagraphStyleOptions[] => {
  const style = paragraphStyle(look, direction)
  const { colour } = look
  const strong = { bold: true, color: colour.heading }
  const muted = { color: colour.muted }
  const rule = (size: number, space: number, color: string) => ({ style: 'single', size, space, color }) as const
  // An edge in the colour of the ground gives the quote's text room inside it.
  const edge = rule(4, 7, colour.tint)
  const heading = (outlineLevel: number, before: number, after: number, scale: number): Format => ({
    spacing: { before, after },
    keepNext: true,
    keepLines: true,
    outlineLevel,
    scale,
    run: strong,
    next: styleIds.body,
  })
  const listed: Format = { spacing: { after: 80 } }
  return [
    style('Normal', 'Normal', { spacing: { after: 140 } }),
    style(styleIds.body, 'Body Text', { spacing: { after: 140 } }),
    style(styleIds.title, 'Title', {
      spacing: { after: 60 },
      keepNext: true,
      scale: 2.19,
      run: strong,
      next: styleIds.subtitle,
    }),
    style(styleIds.subtitle, 'Subtitle', {
      spacing: { after: 320 },
      border: { bottom: rule(8, 10, colour.heading) },
      run: muted,
      next: styleIds.body,
    }),
    style(styleIds.contentsTitle, 'TOC Heading', {
      spacing: { before: 120, after: 120 },
      keepNext: true,
      scale: 1.19,
      run: strong,
      next: styleIds.body,
    }),
    style(styleIds.contentsEntry, 'toc 1', {
      spacing: { after: 60 },
      indent: { left: numberWidth, hanging: numberWidth },
    }),
    style(styleIds.section, 'heading 1', heading(0, 380, 140, 1.43)),
    style(styleIds.heading[3], 'heading 2', heading(1, 280, 100, 1.14)),
    style(styleIds.heading[4], 'heading 3', heading(2, 220, 80, 1)),
    style(styleIds.bullet, 'List Bullet', listed),
    style(styleIds.number, 'List Number', listed),
    style(styleIds.continued, 'List Continue', listed),
    style(styleIds.quote, 'Quote', {
      spacing: { before: 200, after: 280 },
      contextualSpacing: true,
      indent: { left: indentStep, right: indentStep },
      border: { top: edge, bottom: edge, left: edge, right: edge },
      shading: { type: 'clear', color: 'auto', fill: colour.tint },
      run: { color: colour.heading },
    }),
    style(styleIds.header, 'header', {
      spacing: { after: 0 },
      border: { bottom: rule(4, 6, colour.rule) },
      scale: 0.81,
      run: muted,
    }),
    style(styleIds.footer, 'footer', { spacing: { after: 0 }, alignment: 'center', scale: 0.81, run: muted }),
    style(styleIds.tableText, 'Table Text', { spacing: { before: 40, after: 40 }, scale: 0.9 }),
    style(styleIds.tableHeading, 'Table Heading', {
      spacing: { before: 60, after: 60 },
      keepNext: true,
      scale: 0.9,
      run: strong,
    }),
  ]
}

/**
 * The styles of a document. In a right-to-left one every paragraph style is right-to-left: a contents list that Word
 * builds anew takes its direction from its styles alone.
 */
export const stylesOf = (look: Look, direction: Direction): IStylesOptions => ({
  // These stand in the place of docx's own, which are dropped: the document's defaults must be among them, and first.
  importedStyles: [
    new DocumentDefaults({
      run: {
        font: allScripts(look.font.text),
        size: look.size.latin,
        sizeComplexScript: look.size.complex,
        color: look.colour.text,
        language: { value: look.locale.latin, bidirectional: look.locale.complex },
      },
    }),
    ...tableStyles(look),
  ],
  paragraphStyles: paragraphStyles(look, direction),
  characterStyles: [
    { id: defaultFontStyleId, name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true },
    {
      id: styleIds.link,
      name: 'Hyperlink',
      basedOn: defaultFontStyleId,
      uiPriority: 99,
      run: { color: look.colour.link, underline: { type: 'single' } },
    },
    {
      id: styleIds.code,
      name: 'Inline Code',
      basedOn: defaultFontStyleId,
      quickFormat: true,
      run: { font: allScripts(look.font.code), noProof: true },
    },
  ],
})
