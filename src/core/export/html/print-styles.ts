import { cssString } from '#core/export/html/css-string'
import { fontStack } from '#core/export/html/font-styles'
import type { Publication } from '#core/resolve/publication'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { isolateDirections } from '#core/typography/join-directions'

/**
 * Letters joined into one glyph are copied from a PDF in the wrong order, lam-alef as alef-lam. Without the ligature
 * Vazirmatn draws the same shape from two glyphs. The root has it too: the lines around the page are set like it.
 */
const copyableLetters = `html:has([dir='rtl']), [dir='rtl'] { font-feature-settings: 'rlig' 0, 'liga' 0; }
  .policy[dir='ltr'] { font-feature-settings: normal; }`

/** Room for the lines above and below the text, in millimetres. */
const leastMargin = { top: 18, bottom: 20 } as const

/** The lines around a policy's pages; the pages of each language in a publication of several are of a kind of their own. */
const pageRules = (policy: ResolvedPolicy, { design, policies }: Publication): string => {
  const kind = policies.length > 1 ? policy.language : ''
  const digits = policy.language === 'fa' ? 'persian' : 'decimal'
  const { before, between, after } = policy.labels.page
  const number = [cssString(before), `counter(page, ${digits})`, cssString(between), `counter(pages, ${digits})`]
  const font = fontStack(design, policy.direction)
  // Longhands: `font` would set the letters' features back, and they cannot be named here.
  const line = `font-family: ${font}; font-size: 8.5pt; color: #54606f; direction: ${policy.direction};`
  const [start, end] = policy.direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const { width, height, margin } = design.page
  const [top, bottom] = [Math.max(margin, leastMargin.top), Math.max(margin + 2, leastMargin.bottom)]
  return `
@page ${kind} {
  size: ${width}mm ${height}mm;
  margin: ${top}mm ${margin}mm ${bottom}mm;
  @top-${start} { ${line} text-align: ${start}; padding-${end}: 5mm; content: ${cssString(isolateDirections(policy.controller, policy.direction))}; }
  @top-${end} { ${line} text-align: ${end}; padding-${start}: 5mm; content: ${cssString(isolateDirections(policy.title, policy.direction))}; }
  @bottom-center { ${line} content: ${number.join(' ')} ${cssString(after)}; }
}
@page ${kind}:first {
  @top-${start} { content: none; }
  @top-${end} { content: none; }
}
${kind === '' ? '' : `@media print { .policy[lang='${kind}'] { page: ${kind}; } }`}
`
}

/** A contents list of more entries than this would run over to a second page; in two columns it does not. */
const longContents = 22

const isLong = ({ sections }: ResolvedPolicy): boolean => sections.length > longContents

/** How the page looks on paper and in the PDF printed from it. */
export const printStyles = (publication: Publication): string => `${publication.policies
  .map((policy) => pageRules(policy, publication))
  .join('')}
@media print {
  ${copyableLetters}
  html { background: none; }
  body { padding: 0; font-size: 11pt; line-height: 1.5; orphans: 3; widows: 3; }
  .policy[dir='rtl'] { font-size: 10.5pt; line-height: 1.75; }
  .policy + .policy { break-before: page; }
  .head, .contents, .text { max-width: none; }
  .head { padding-block-end: 7mm; }
  .logo { max-height: 16mm; margin-block-end: 6mm; }
  .languages { display: none; }
  h1 { font-size: 25pt; }
  section { margin-block-start: 8mm; }
  section:has(> h3:first-child) { margin-block-start: 6mm; }
  section h2 { margin-block-end: 2.5mm; font-size: 15pt; }
  h3 { margin: 5.5mm 0 1.5mm; font-size: 12pt; }
  h4 { margin: 4mm 0 1mm; font-size: 1em; }
  h5 { margin: 3mm 0 1mm; font-size: 1em; }
  h1, h2, h3, h4, h5 { break-after: avoid; break-inside: avoid; }
  p, ul, ol { margin-block-end: 2.6mm; }
  li { margin-block-end: 1mm; }
  .contents { padding-block: 6mm 7mm; break-inside: auto; }
  .contents a { padding-block: 0.35mm; break-inside: avoid; }
  .contents li:has(> ul) > a { break-after: avoid; }
${publication.policies.some(isLong) ? '  .contents > ul { columns: 2; column-gap: 9mm; }' : ''}
  p:has(+ ul, + ol, + table, + .wide), li:first-child, li:nth-last-child(2) { break-after: avoid; }
  p:has(+ ul, + ol, + table, + .wide) { break-inside: avoid; }
  .few { break-inside: avoid; }
  .many { columns: 2; column-gap: 9mm; }
  .many > li { break-inside: avoid; }
  table { margin: 4mm 0; font-size: 0.94em; table-layout: fixed; }
  col { width: var(--share); }
  thead { display: table-header-group; }
  tr, blockquote { break-inside: avoid; }
  tbody > tr:first-child, tbody > tr:nth-last-child(2) { break-after: avoid; }
  .wide { overflow: visible; }
  .wide table { min-width: 0; font-size: 0.94em; }
  th, td { min-width: 0; padding-block: 2mm; padding-inline-end: 3mm; }
  .skip { display: none; }
  .missing, code { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
