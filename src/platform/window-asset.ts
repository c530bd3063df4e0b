const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
}

export interface WindowAsset {
  /** Folders and file name below the window's folder. */
  segments: string[]
  contentType: string
}

/** A name as the build writes them. No dot in front, so no `..`; no `%`, `\`, `:` or NUL, so nothing to decode. */
const plainName = /^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/

/**
 * Which file of the built window a URL's path asks for; null when it cannot be one. It takes only names the build can
 * have written, and only types a window loads: source maps or anything else that lies in the folder stay there.
 */
export function resolveAsset(pathname: string): WindowAsset | null {
  const segments = pathname === '/' ? ['index.html'] : pathname.slice(1).split('/')
  if (!pathname.startsWith('/') || !segments.every((segment) => plainName.test(segment))) return null
  const extension = segments.at(-1)?.match(/\.([a-z0-9]+)$/)?.[1]
  const contentType = extension !== undefined && Object.hasOwn(contentTypes, extension) && contentTypes[extension]
  return contentType ? { segments, contentType } : null
}
