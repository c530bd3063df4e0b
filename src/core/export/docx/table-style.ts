import type { XmlComponent } from 'docx'
import { element } from '#core/export/docx/element'
import type { Look } from '#core/export/docx/look'

export const tableStyleIds = { plain: 'PolicyTable', headed: 'PolicyTableHeader' } as const

/** The room between a cell's sides and its text, in twips. */
export const cellPadding = 113

const paddingAbove = 40

const width = (name: string, twips: number) => element(name, { 'w:w': twips, 'w:type': 'dxa' })

/** What Word takes for a table that says nothing: every table style is based on it. */
const normalTableStyle: XmlComponent = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  [
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' })]),
  ],
)

/**
 * The table styles: fine horizontal rules, and for a table with a header row a tinted first row. Two styles, as
 * LibreOffice tints the first row even of a table whose look says that it has no header.
 */
export const tableStyles = ({ colour }: Look): XmlComponent[] => {
  const rule = (name: string, size: number, color: string) =>
    element(name, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color })
  const style = (id: string, name: string, basedOn: string, children: XmlComponent[]) =>
    element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, [
      element('w:name', { 'w:val': name }),
      element('w:basedOn', { 'w:val': basedOn }),
      element('w:uiPriority', { 'w:val': 59 }),
      element('w:qFormat'),
      ...children,
    ])
  const lines = element('w:tblPr', {}, [
    element('w:tblBorders', {}, [
      rule('w:top', 8, colour.rule),
      rule('w:bottom', 8, colour.rule),
      rule('w:insideH', 4, colour.rule),
    ]),
    element('w:tblCellMar', {}, [
      width('w:top', paddingAbove),
      width('w:left', cellPadding),
      width('w:bottom', paddingAbove),
      width('w:right', cellPadding),
    ]),
  ])
  const header = element('w:tblStylePr', { 'w:type': 'firstRow' }, [
    element('w:tcPr', {}, [
      element('w:tcBorders', {}, [rule('w:bottom', 8, colour.accent)]),
      element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.tint }),
    ]),
  ])
  return [
    normalTableStyle,
    style(tableStyleIds.plain, 'Policy Table', 'TableNormal', [lines]),
    style(tableStyleIds.headed, 'Policy Table with Header', tableStyleIds.plain, [lines, header]),
  ]
}
