import { type LogoFile, longestLogo } from '#core/design/brand'
import type { LogoFault } from '#core/design/logo'
import { err, ok, type Result } from '#core/result'

/** Why a chosen file cannot be the logo, as a key of the window's texts. */
export type LogoProblem = 'notSvgOrPng' | 'tooLarge' | LogoFault

const typeOf = (name: string): LogoFile['type'] | undefined =>
  (['svg', 'png'] as const).find((type) => name.toLowerCase().endsWith(`.${type}`))

const base64Of = async (file: Blob): Promise<string> => {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return url.slice(url.indexOf(',') + 1)
}

/** Reads the file that somebody chose as a logo, and sees that every export can show it. */
export async function readLogoFile(file: File): Promise<Result<LogoFile, LogoProblem>> {
  const type = typeOf(file.name)
  if (type === undefined) return err('notSvgOrPng')
  if (file.size > longestLogo) return err('tooLarge')
  const logo: LogoFile = { type, data: await base64Of(file) }
  // What cleans an SVG is needed here only.
  const { readLogo } = await import('#core/design/logo')
  const read = readLogo(logo)
  return read.ok ? ok(logo) : read
}
