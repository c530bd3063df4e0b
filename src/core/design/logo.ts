import { strFromU8 } from 'fflate'
import { fromBase64 } from '#core/base64'
import type { LogoFile } from '#core/design/brand'
import { cleanSvg } from '#core/design/clean-svg'
import { readPngSize } from '#core/design/png-size'
import { err, ok, type Result } from '#core/result'

/** A logo that may stand in any export. `width` and `height` are its natural size in CSS pixels. */
export type Logo = { width: number; height: number } & (
  | { kind: 'png'; bytes: Uint8Array }
  /** `markup` runs nothing and refers to nothing outside it. `raster`: the same as PNG, for readers that know no SVG. */
  | { kind: 'svg'; markup: string; raster?: Uint8Array }
)

/** Why an image cannot be a logo. */
export type LogoFault = 'notAnImage' | 'tooManyPixels'

/** More pixels to a side than print can show, and few enough for every reader of a document. */
const longestSide = 4096

/** Reads an image file as a logo: a PNG by its header, an SVG cleaned of all that could run or load something. */
export function readLogo(file: LogoFile): Result<Logo, LogoFault> {
  const bytes = fromBase64(file.data)
  if (file.type === 'svg') {
    const svg = cleanSvg(strFromU8(bytes))
    return svg === null ? err('notAnImage') : ok({ kind: 'svg', ...svg })
  }
  const size = readPngSize(bytes)
  if (size === null) return err('notAnImage')
  return Math.max(size.width, size.height) > longestSide ? err('tooManyPixels') : ok({ kind: 'png', bytes, ...size })
}
