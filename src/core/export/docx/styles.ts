import {
  DocumentDefaults,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx'
import type { HeadingNumbers } from '#core/export/docx/heading-numbers'
import type { HeadingLevel } from '#core/export/docx/headings'
import { furnitureScale, headingScales, indentStep, type Look, textWidth } from '#core/export/docx/look'
import { headingList } from '#core/export/docx/numbering'
import { styleIds } from '#core/export/docx/style-ids'
import { tableStyles } from '#core/export/docx/table-style'

type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>

const defaultFontStyleId = 'DefaultParagraphFont'

/** A paragraph style besides its id and name. */
interface Format extends ParagraphFormat {
  /** docx writes these for styles too, though its type does not say so. */
  tabStops?: IParagraphOptions['tabStops']
  /** How much larger than the text. */
  scale?: number
  run?: IRunStylePropertiesOptions
  next?: string
}

const allScripts = (font: string) => ({ ascii: font, hAnsi: font, eastAsia: font, cs: font })

/** What a contents entry's title leaves free for the page number, in twips. */
export const pageNumberRoom = 567

/** Where a contents entry's page number stands: at the end of the line, after dots. */
const pageNumberStop = (look: Look) => ({ type: 'right', leader: 'dot', position: textWidth(look) }) as const

/** Makes the paragraph styles of a look, in its direction. */
const paragraphStyle =
  (look: Look) =>
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
      paragraph: look.direction === 'rtl' ? directed : paragraph,
      run: {
        size: Math.round(look.size.latin * scale),
        sizeComplexScript: Math.round(look.size.complex * scale),
        ...run,
      },
    }
  }

/** The indent of an entry of the contents list: its number hangs under the titles of the level above. */
export const entryIndent = (level: HeadingLevel, { entry }: Look['numberRoom']): { left: number; hanging: number } => {
  const above = ([2, 3, 4] as const).filter((each) => each < level)
  const own = entry[level]
  return { left: own + above.reduce((sum, each) => sum + (entry[each] || indentStep), 0), hanging: own }
}

/**
 * The paragraph styles of a document: what its look is made of, and what its pages are measured by. Headings whose numbers
 * Word counts take them from their styles.
 */
export const paragraphStyles = (look: Look, numbers: HeadingNumbers): IParagraphStyleOptions[] => {
  const style = paragraphStyle(look)
  const { colour } = look
  const strong = { bold: true, color: colour.heading }
  const muted = { color: colour.muted }
  const rule = (size: number, space: number, color: string) => ({ style: 'single', size, space, color }) as const
  // An edge in the colour of the ground gives the quote's text room inside it.
  const edge = rule(4, 7, colour.tint)
  const heading = (level: HeadingLevel, before: number, after: number, run = strong) =>
    style(styleIds.heading[level], `heading ${level - 1}`, {
      spacing: { before, after },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 2,
      scale: headingScales[level],
      run,
      next: styleIds.body,
      ...(numbers.isLinked(level) ? { numbering: { reference: headingList, level: level - 2, instance: 0 } } : {}),
    })
  const entry = (level: HeadingLevel) =>
    style(styleIds.contentsEntry[level], `toc ${level - 1}`, {
      spacing: { after: 60 },
      indent: entryIndent(level, look.numberRoom),
      tabStops: [pageNumberStop(look)],
    })
  const listed: Format = { spacing: { after: 80 } }
  return [
    style('Normal', 'Normal', { spacing: { after: 140 } }),
    style(styleIds.body, 'Body Text', { spacing: { after: 140 } }),
    style(styleIds.logo, 'Logo', { spacing: { after: 200 }, keepNext: true, next: styleIds.title }),
    style(styleIds.title, 'Title', {
      spacing: { after: 60 },
      keepNext: true,
      scale: 2.19,
      run: strong,
      next: styleIds.subtitle,
    }),
    style(styleIds.subtitle, 'Subtitle', {
      spacing: { after: 320 },
      border: { bottom: rule(8, 10, colour.accent) },
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
    entry(2),
    entry(3),
    entry(4),
    entry(5),
    heading(2, 380, 140),
    heading(3, 280, 100),
    heading(4, 220, 80),
    heading(5, 200, 60, { bold: true, color: colour.muted }),
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
      scale: furnitureScale,
      run: muted,
    }),
    style(styleIds.footer, 'footer', { spacing: { after: 0 }, alignment: 'center', scale: furnitureScale, run: muted }),
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
export const stylesOf = (look: Look, numbers: HeadingNumbers): IStylesOptions => ({
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
  paragraphStyles: paragraphStyles(look, numbers),
  characterStyles: [
    { id: defaultFontStyleId, name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true },
    {
      id: styleIds.link,
      name: 'Hyperlink',
      basedOn: defaultFontStyleId,
      uiPriority: 99,
      run: { color: look.colour.accent, underline: { type: 'single' } },
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
