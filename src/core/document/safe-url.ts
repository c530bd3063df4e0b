/** A URL that passed `safeUrl`: http, https, mailto or tel. Writers print no other. */
export type SafeUrl = string & { readonly safeUrl: unique symbol }

/** A host that a web address can have: labels and dots (letters of any script), or an IPv6 address; a port may follow. */
const webAddress =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#]\S*)?$/iu
const mailAddress = /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i
const phoneNumber = /^tel:\+?[0-9()./-]+$/i

const hasControlCharacter = (text: string): boolean =>
  [...text].some((character) => (character.codePointAt(0) ?? 0) < 32 || character.codePointAt(0) === 127)

/**
 * The one door for every link: gives back a http, https, mailto or tel URL, or null for anything else
 * (`javascript:`, `data:`, `file:`, relative addresses, control characters, credentials before the host).
 */
export function safeUrl(text: string): SafeUrl | null {
  const url = text.trim()
  if (url.length > 2048 || hasControlCharacter(url)) return null
  return webAddress.test(url) || mailAddress.test(url) || phoneNumber.test(url) ? (url as SafeUrl) : null
}
