import { strToU8 } from 'fflate'
import type { ByteTools } from '#core/export/pdf/streams'

const textObject = '(?<=^|\\n)BT\\n[\\s\\S]*?\\nET(?=\\n|$)'
/** Whole text objects, within which marks open and close, and the marks outside of them. */
const markOperator = new RegExp(`${textObject}|(?:B[DM]C|EMC)(?=\\n|$)`, 'g')

const paintedPath = '(?:(?:[-\\d. ]+ (?:m|l|c|v|y|re)|h)\\n)+(?:[fFBb]\\*?|[Ss])'
const shown = '\\/\\w+ (?:Do|sh)'
const painted = new RegExp(`(${textObject})|(?<=^|\\n)(?:${paintedPath}|${shown})(?=\\n|$)`, 'g')

/** Lines of text around a page are its header and footer; what else is unmarked is decoration, such as a logo. */
const marked = (between: string): string =>
  between.replace(
    painted,
    (whole, text?: string) => `/Artifact <</Type /${text === undefined ? 'Layout' : 'Pagination'}>> BDC\n${whole}\nEMC`,
  )

/**
 * Marks what Chromium leaves unmarked, such as the lines around a page's text and a logo without a text of its own, as
 * no part of the document: a voice then does not read it on every page (ISO 32000-1, section 14.8.2.2).
 * @param content a page's content stream
 */
export const markArtifacts = (content: Uint8Array, { latin1 }: ByteTools): Uint8Array => {
  const text = latin1(content)
  let depth = 0
  let at = 0
  let written = ''
  const writeTo = (end: number, write = (part: string): string => part): void => {
    written += write(text.slice(at, end))
    at = end
  }
  for (const { 0: operator, index } of text.matchAll(markOperator)) {
    if (operator === 'EMC') {
      depth -= 1
      if (depth === 0) writeTo(index + operator.length)
    } else if (operator.length === 3) {
      if (depth === 0) writeTo(text.lastIndexOf('\n', index) + 1, marked)
      depth += 1
    }
  }
  writeTo(text.length, marked)
  return written.length === text.length ? content : strToU8(written, true)
}
