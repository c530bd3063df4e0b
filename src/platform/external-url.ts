/** What a mail address may bring along. Some programs take `attach=<file>` too, and would send the file. */
const mailFields = new Set(['subject', 'body', 'cc', 'bcc'])

/**
 * The address to hand to the system's browser or mail program, in normal form; null when it is none: only https and
 * mailto leave this program, because every other scheme may start something (`file:`, `ms-msdt:`, `smb:` …).
 */
export function externalUrl(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol === 'mailto:')
    return [...url.searchParams.keys()].every((field) => mailFields.has(field.toLowerCase())) ? url.href : null
  // A user name before the host makes one site's address look like another's.
  return url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === ''
    ? url.href
    : null
}
