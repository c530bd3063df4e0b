/** What a drawing's size is read from. */
type Sizing = Readonly<Record<string, string | undefined>>

/** Units in CSS pixels (CSS Values 4, section 6.2). */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
}

/** The size of a drawing that tells none (CSS 2, section 10.3.2). */
const usualSize = { width: 300, height: 150 } as const

const isLength = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value > 0

/** A positive length in CSS pixels; null for what is none, such as a percentage. */
function readLength(text = ''): number | null {
  const [, digits, unit = ''] = /^\s*\+?((?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)([a-z]*)\s*$/i.exec(text) ?? []
  const length = Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN)
  return isLength(length) ? length : null
}

/** The four numbers of a `viewBox` that has an area. */
function readViewBox(text = ''): readonly [number, number, number, number] | null {
  const [x, y, width, height, ...more] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (!Number.isFinite(x) || !Number.isFinite(y) || more.length > 0) return null
  return x !== undefined && y !== undefined && isLength(width) && isLength(height) ? [x, y, width, height] : null
}

/**
 * The natural size of a drawing in CSS pixels, at most `longest` to a side and at least 1, and its view box (SVG 2,
 * section 8.2): of a size that is not given, the view box's.
 */
export function svgSize(attributes: Sizing, longest: number): { width: number; height: number; viewBox: string } {
  const [givenWidth, givenHeight] = [readLength(attributes.width), readLength(attributes.height)]
  const box = readViewBox(attributes.viewBox) ?? [
    ...([0, 0] as const),
    givenWidth ?? usualSize.width,
    givenHeight ?? usualSize.height,
  ]
  const [, , boxWidth, boxHeight] = box
  const width = givenWidth ?? ((givenHeight ?? boxHeight) * boxWidth) / boxHeight
  const height = givenHeight ?? (width * boxHeight) / boxWidth
  const scale = Math.min(1, longest / Math.max(width, height))
  const settle = (length: number): number => Math.max(1, Math.round(length * scale * 1000) / 1000)
  return { width: settle(width), height: settle(height), viewBox: box.join(' ') }
}
