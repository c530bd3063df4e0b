import { hexadecimal } from '#core/export/pdf/font-codes'
import { type IslandPart, type Placed, placeCodes, rightToLeftMark } from '#core/export/pdf/place-codes'
import type { TextObject } from '#core/export/pdf/text-object'

const rounded = (value: number): string => String(Number(value.toFixed(3)))

/** Codes as one array of strings and the moves between them, in thousandths of the font's size. */
function showing(shown: readonly Placed[], size: number): string {
  let at = shown[0]?.x ?? 0
  let text = ''
  for (const { code, x, advance } of shown) {
    const move = ((at - x) * 1000) / size
    // Less cannot be seen, and is made good at the next move.
    const isMoved = Math.abs(move) >= 0.5
    text += `${isMoved ? `> ${rounded(move)} <` : ''}${hexadecimal(code)}`
    at = (isMoved ? x : at) + advance
  }
  return `[<${text}>] TJ`
}

/**
 * Writes a text object anew: its line as one string, which is copied, and the shapes above and below it in a span that
 * says that they are a mark which nobody sees.
 */
export function writeTextObject(object: TextObject, onRightToLeftPage: boolean, island?: IslandPart): string {
  const { font, fontName, size, matrix, reversed } = object
  const { line, isUnseen, shapes } = placeCodes(object, onRightToLeftPage, island)
  const steps: string[] = []
  let [atX, atY] = [0, 0]
  const show = (shown: readonly Placed[], y: number): void => {
    const x = shown[0]?.x ?? 0
    steps.push(`${rounded(x - atX)} ${rounded(y - atY)} Td`, showing(shown, size))
    ;[atX, atY] = [x, y]
  }
  if (isUnseen) steps.push('3 Tr')
  show(line, 0)
  if (isUnseen) steps.push('0 Tr')
  const [first] = shapes
  if (first) {
    // All begin at the line's end: PDFium takes for one span what it finds side by side, sorted by beginnings.
    const end = Math.max(...line.map(({ x, advance }) => x + advance)) - size / 500
    const unseen = { code: font.unseen(rightToLeftMark, 0), x: end, advance: 0 }
    steps.push(`/Span <</ActualText <feff200f>>> BDC`, '3 Tr')
    show([{ code: font.copiedAs(first.glyph, rightToLeftMark, 0), x: end, advance: 0 }], 0)
    steps.push('0 Tr')
    for (const { code, x, y } of shapes) show([unseen, { code, x, advance: 0 }], y)
    // Poppler measures a span from its first glyph to its last.
    show([unseen], 0)
    steps.push('EMC')
  }
  const text = `/${fontName} ${size} Tf\n${matrix} Tm\n${steps.join('\n')}`
  return `BT\n${reversed ? `/ReversedChars BMC\n${text}\nEMC` : text}\nET`
}
