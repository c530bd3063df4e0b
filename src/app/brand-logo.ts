import type { Ports } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import type { Brand } from '#core/design/brand'
import { type Logo, readLogo } from '#core/design/logo'
import { err, ok, type Result } from '#core/result'

/** Pixels of a logo's raster for a pixel of its natural size: enough for print at the size that a document gives it. */
const rasterScale = 4

/** The most pixels to a side of a raster. */
const longestRaster = 1600

/** The logo of a brand, null when it has none; `logoUnusable`, with `file` in its message, when it cannot be shown. */
export function readBrandLogo({ logo }: Brand, file: string): Result<Logo | null, AppError> {
  if (logo === undefined) return ok(null)
  const read = readLogo(logo)
  return read.ok ? read : err(appError('logoUnusable', { file, reason: read.error }))
}

/** The same logo with a raster beside an SVG, for Word; `logoUnusable` when it cannot be drawn. */
export async function withRaster(
  { rasterise }: Pick<Ports, 'rasterise'>,
  logo: Logo,
  file: string,
): Promise<Result<Logo, AppError>> {
  if (logo.kind === 'png') return ok(logo)
  const scale = Math.min(rasterScale, longestRaster / Math.max(logo.width, logo.height))
  const raster = await rasterise(logo.markup, Math.max(1, Math.round(logo.width * scale)))
  return raster === null ? err(appError('logoUnusable', { file, reason: 'notAnImage' })) : ok({ ...logo, raster })
}
