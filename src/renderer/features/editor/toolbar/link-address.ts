import { type SafeUrl, safeUrl } from '#core/document/safe-url'

/** A link's address from what a person typed: `example.com` and `me@example.com` are made whole. Null when not allowed. */
export function linkAddress(typed: string): SafeUrl | null {
  const text = typed.trim()
  const whole = safeUrl(text)
  if (whole !== null) return whole
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return safeUrl(`mailto:${text}`)
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u.test(text)) return safeUrl(`https://${text}`)
  return null
}
