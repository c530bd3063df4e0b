/** Where the browser shell serves the window. `.local` and the missing host: nothing can answer under this name. */
export const browserOrigin = 'https://app.clausebook.local'

/** Where Electron serves the window. */
export const electronOrigin = 'app://clausebook'

/**
 * Whether an address is the window's: exactly its scheme and host, no port, no user name. `URL.origin` would not do:
 * it is `null` for `app:` and, for a `blob:`, the origin of whoever made it.
 */
export function isWindowUrl(text: string, origin: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, host, username, password } = new URL(text)
  return `${protocol}//${host}` === origin && username === '' && password === ''
}

/** Whether an address is the window's one page, so that a reload may load it. */
export function isWindowPage(text: string, origin: string): boolean {
  if (!isWindowUrl(text, origin)) return false
  const { pathname, search } = new URL(text)
  return (pathname === '/' || pathname === '/index.html') && search === ''
}
