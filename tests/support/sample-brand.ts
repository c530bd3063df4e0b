import { base64 } from '#core/base64'
import type { Brand, LogoFile } from '#core/design/brand'
import { type Logo, readLogo } from '#core/design/logo'

/** A pale colour, which must be darkened to be read, and a strong one. */
export const sampleBrand: Brand = { heading: '#7a1f4b', accent: '#e6b800', typeface: 'serif' }

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">
<rect width="40" height="40" rx="8" fill="#7a1f4b"/><circle cx="20" cy="20" r="11" fill="#e6b800"/>
<path d="M54 30V10h8a6 6 0 0 1 0 12h-8" fill="none" stroke="#7a1f4b" stroke-width="3"/></svg>`

export const logoFileOf = (text: string): LogoFile => ({ type: 'svg', data: base64(new TextEncoder().encode(text)) })

/** A small logo as SVG. */
export function sampleLogo(): Logo {
  const logo = readLogo(logoFileOf(svg))
  if (!logo.ok) throw new Error(logo.error)
  return logo.value
}
