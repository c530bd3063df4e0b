import { type IImageOptions, ImageRun } from 'docx'
import { strToU8 } from 'fflate'
import type { Logo } from '#core/design/logo'
import { type Look, textWidth } from '#core/export/docx/look'
import { xmlText } from '#core/export/docx/xml-text'

const twipsOfPixel = 15

/** At most as high as two lines of the title, in CSS pixels. */
const highest = 72

/** A logo's size on the page in CSS pixels: its natural one, or as large as there is room. */
const sizeOf = ({ width, height }: Logo, look: Look): { width: number; height: number } => {
  const widest = textWidth(look) / twipsOfPixel / 2
  const scale = Math.min(1, highest / height, widest / width)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** A logo that Word can show: an SVG only with the same as PNG, which programs that know no SVG show. */
export const shownLogo = (logo: Logo | null): logo is Logo =>
  logo !== null && (logo.kind === 'png' || logo.raster !== undefined)

/** The height of a logo on the page, in twips. */
export const logoHeight = (logo: Logo, look: Look): number => sizeOf(logo, look).height * twipsOfPixel

/** The image of a logo with the business's name as its alternative text; nothing where Word cannot show it. */
export const logoRun = (logo: Logo, name: string, look: Look): ImageRun[] => {
  const shared: Pick<IImageOptions, 'transformation' | 'altText'> = {
    transformation: sizeOf(logo, look),
    altText: { name: 'Logo', description: xmlText(name) },
  }
  if (logo.kind === 'png') return [new ImageRun({ ...shared, type: 'png', data: logo.bytes })]
  if (logo.raster === undefined) return []
  const fallback = { type: 'png', data: logo.raster } as const
  return [new ImageRun({ ...shared, type: 'svg', data: strToU8(logo.markup), fallback })]
}
