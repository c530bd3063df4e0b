import { cssString } from '#core/export/html/css-string'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'
import { isolateDirections } from '#core/typography/join-directions'

/**
 * Letters joined into one glyph are copied from a PDF in the wrong order, lam-alef as alef-lam. Without the ligature
 * Vazirmatn draws the same shape from two glyphs.
 */
const copyableLetters = `[dir='rtl'], html[dir='rtl'] body { font-feature-settings: 'rlig' 0, 'liga' 0; }`

const pageRules = (policy: ResolvedPolicy): string => {
  const digits = policy.language === 'fa' ? 'persian' : 'decimal'
  const { before, between, after } = policy.labels.page
  const number = [cssString(before), `counter(page, ${digits})`, cssString(between), `counter(pages, ${digits})`]
  const font = policy.direction === 'rtl' ? `Vazirmatn, 'Source Sans 3'` : `'Source Sans 3', Vazirmatn`
  // Longhands: `font` would set the letters' features back, and they cannot be named here.
  const line = `font-family: ${font}, sans-serif; font-size: 8.5pt; color: #54606f; direction: ${policy.direction};`
  const [start, end] = policy.direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  return `
@page {
  size: A4;
  margin: 25mm 25mm 27mm;
  @top-${start} { ${line} text-align: ${start}; padding-${end}: 5mm; content: ${cssString(isolateDirections(policy.controller, policy.direction))}; }
  @top-${end} { ${line} text-align: ${end}; padding-${start}: 5mm; content: ${cssString(isolateDirections(policy.title, policy.direction))}; }
  @bottom-center { ${line} content: ${number.join(' ')} ${cssString(after)}; }
}
@page :first {
  @top-${start} { content: none; }
  @top-${end} { content: none; }
}
`
}

/** A contents list of more entries than this would run over to a second page; in two columns it does not. */
const longContents = 22

/** How the page looks on paper and in the PDF printed from it. */
export const printStyles = (policy: ResolvedPolicy): string => `${pageRules(policy)}
@media print {
  ${copyableLetters}
  html { background: none; }
  body { padding: 0; font-size: 11pt; line-height: 1.5; orphans: 3; widows: 3; }
  html[dir='rtl'] body { font-size: 10.5pt; line-height: 1.75; }
  header, nav, main { max-width: none; }
  header { padding-block-end: 7mm; }
  h1 { font-size: 25pt; }
  section { margin-block-start: 8mm; }
  section h2 { margin-block-end: 2.5mm; font-size: 15pt; }
  h3 { margin: 5.5mm 0 1.5mm; font-size: 12pt; }
  h4 { margin: 4mm 0 1mm; font-size: 1em; }
  h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
  p, ul, ol { margin-block-end: 2.6mm; }
  li { margin-block-end: 1mm; }
  nav { padding-block: 6mm 7mm; break-inside: auto; }
  nav li { break-inside: avoid; padding-block: 0.35mm; }
${policy.sections.length > longContents ? '  nav ol { columns: 2; column-gap: 9mm; }' : ''}
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
  .wide table { min-width: 0; }
  th, td { min-width: 0; padding-block: 2mm; padding-inline-end: 3mm; }
  .skip { display: none; }
  .missing, code { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`
