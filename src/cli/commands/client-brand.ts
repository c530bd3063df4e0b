import { readBrandLogo } from '#app/brand-logo'
import { readClient } from '#app/clients'
import { serializeJson } from '#app/json-file'
import type { Files } from '#app/ports'
import type { Look } from '#cli/brand-options'
import { type Answer, failed, type RunCommand, type Shell } from '#cli/command'
import type { AppError } from '#contract/error'
import { base64 } from '#core/base64'
import { type Brand, type LogoFile, longestLogo } from '#core/design/brand'
import { contrast, leastContrast, readableOn } from '#core/design/colour'
import { grounds } from '#core/design/design'
import type { Logo } from '#core/design/logo'
import { readPngSize } from '#core/design/png-size'
import { ok, type Result } from '#core/result'

interface BrandInput {
  /** A client.json. */
  file: string
  /** An image file. */
  logo: string | undefined
  look: Look
  /** Whether the client's former brand goes first. */
  clear: boolean
}

/** `client brand <client.json> [--logo …] [--heading …] [--accent …] [--typeface …] [--clear]`: without options, tells. */
export const clientBrand: RunCommand<BrandInput> = async ({ file, logo: logoPath, look, clear }, shell) => {
  const { files } = shell.ports
  const opened = await readClient(files, file)
  if (!opened.ok) return failed(opened.error)
  const { client, revision } = opened.value
  const given = await withLogo(files, look, logoPath)
  if (!given.ok) return failed(given.error)
  const brand: Brand = { ...(clear ? {} : client.brand), ...given.value }
  const logo = readBrandLogo(brand, given.value.logo && logoPath !== undefined ? logoPath : files.label(file))
  if (!logo.ok) return failed(logo.error)

  const isChanged = clear || Object.keys(given.value).length > 0
  if (!isChanged) return ok(answerOf(file, brand, logo.value, [], shell))
  const { brand: _former, ...others } = client
  const content = Object.keys(brand).length > 0 ? { ...others, brand } : others
  const saved = await files.replace(file, serializeJson(content), revision)
  if (!saved.ok) return failed(saved.error)
  return ok(answerOf(file, brand, logo.value, [shell.messages.brand.saved(file)], shell))
}

/** What is to be set, with the logo's file read. What the file holds says what it is, not what it is called. */
async function withLogo(files: Files, look: Look, path: string | undefined): Promise<Result<Brand, AppError>> {
  if (path === undefined) return ok(look)
  const bytes = await files.readBytes(path, longestLogo)
  if (!bytes.ok) return bytes
  const type: LogoFile['type'] = readPngSize(bytes.value) === null ? 'svg' : 'png'
  return ok({ ...look, logo: { type, data: base64(bytes.value) } })
}

function answerOf(file: string, brand: Brand, logo: Logo | null, saved: readonly string[], shell: Shell): Answer {
  const { heading, accent, typeface } = brand
  const { brand: texts } = shell.messages
  const { number } = shell
  const printed = {
    ...(heading && { heading: readableOn(heading, grounds.light) }),
    ...(accent && { accent: readableOn(accent, grounds.light) }),
  }
  const size = logo && { type: logo.kind, width: logo.width, height: logo.height }
  const parts = [
    ...(size ? [texts.logo(size.type.toUpperCase(), number(size.width), number(size.height))] : []),
    ...(heading ? [texts.heading(heading)] : []),
    ...(accent ? [texts.accent(accent)] : []),
    ...(typeface ? [texts.typeface[typeface]] : []),
  ]
  return {
    value: { file, brand: { ...brand, logo: size }, printed },
    lines: [...saved, ...(parts.length > 0 ? parts : [texts.none]), ...tooPale(brand, shell)],
  }
}

/** A line for each colour that text is not printed in, because it could not be read. */
function tooPale({ heading, accent }: Brand, { messages, language }: Shell): string[] {
  const ratio = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const colours = new Set([heading, accent].filter((colour) => colour !== undefined))
  return [...colours].flatMap((colour) => {
    const printed = readableOn(colour, grounds.light)
    if (printed === colour) return []
    // Rounded down, so that no contrast seems enough.
    const told = Math.floor(contrast(colour, grounds.light) * 10) / 10
    return [messages.brand.tooPale(colour, ratio.format(told), ratio.format(leastContrast), printed)]
  })
}
