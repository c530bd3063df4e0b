import { strToU8 } from 'fflate'
import type { ByteTools } from '#core/export/pdf/streams'

const textObject = '(?<=^|\\n)BT\\n[\\s\\S]*?\\nET(?=\\n|$)'
/** Whole text objects, within which marks open and close, and the marks outside of them. */
const markOperator = new RegExp(`${textObject}|(?:B[DM]C|EMC)(?=\\n|$)`, 'g')

const beginsPath = /^[-\d. ]+ (?:m|re)$/
const goesOnPath = /^(?:[-\d. ]+ (?:m|l|c|v|y|re)|h)$/
const paintsPath = /^(?:[fFBb]\*?|[Ss])$/
const shows = /^\/\w+ (?:Do|sh)$/

/** What is put in between the bytes of a content stream, and where. */
interface Insertion {
  at: number
  text: string
}

const asArtifact = (type: 'Layout' | 'Pagination', from: number, to: number): Insertion[] => [
  { at: from, text: `/Artifact <</Type /${type}>> BDC\n` },
  { at: to, text: '\nEMC' },
]

/**
 * The marks for what is unmarked from `from` to `to`: lines of text are a page's header and footer, what else is painted
 * is decoration, such as a logo. Line by line: a drawing may have a hundred thousand.
 */
function marksBetween(text: string, from: number, to: number): Insertion[] {
  const marks: Insertion[] = []
  /** Where the path that is drawn begins; only its own lines may stand between that and its painting. */
  let path: number | null = null
  for (let at = from; at < to; ) {
    const next = text.indexOf('\n', at)
    const end = next < 0 || next > to ? to : next
    const line = text.slice(at, end)
    const close = line === 'BT' ? text.indexOf('\nET', at) : -1
    if (close >= 0) {
      marks.push(...asArtifact('Pagination', at, close + 3))
      at = close + 4
      continue
    }
    if (paintsPath.test(line) && path !== null) marks.push(...asArtifact('Layout', path, end))
    if (shows.test(line)) marks.push(...asArtifact('Layout', at, end))
    if (path !== null && !goesOnPath.test(line)) path = null
    else if (path === null && beginsPath.test(line)) path = at
    at = end + 1
  }
  return marks
}

function inserted(content: Uint8Array, insertions: readonly Insertion[]): Uint8Array {
  const whole = new Uint8Array(insertions.reduce((size, { text }) => size + text.length, content.length))
  let [from, to] = [0, 0]
  for (const { at, text } of insertions) {
    whole.set(content.subarray(from, at), to)
    whole.set(strToU8(text, true), to + at - from)
    to += at - from + text.length
    from = at
  }
  whole.set(content.subarray(from), to)
  return whole
}

/**
 * Marks what Chromium leaves unmarked, such as the lines around a page's text and a logo without a text of its own, as
 * no part of the document: a voice then does not read it on every page (ISO 32000-1, section 14.8.2.2).
 * @param content a page's content stream
 */
export const markArtifacts = (content: Uint8Array, { latin1 }: ByteTools): Uint8Array => {
  const text = latin1(content)
  const found: Insertion[][] = []
  let depth = 0
  let unmarkedFrom = 0
  for (const { 0: operator, index } of text.matchAll(markOperator)) {
    if (operator === 'EMC') {
      depth -= 1
      if (depth === 0) unmarkedFrom = index + operator.length
    } else if (operator.length === 3) {
      if (depth === 0) found.push(marksBetween(text, unmarkedFrom, index))
      depth += 1
    }
  }
  if (depth === 0) found.push(marksBetween(text, unmarkedFrom, text.length))
  const insertions = found.flat()
  return insertions.length === 0 ? content : inserted(content, insertions)
}
