import { strToU8 } from 'fflate'
import type { ByteTools } from '#core/export/pdf/streams'

const textObject = '(?<=^|\\n)BT\\n[\\s\\S]*?\\nET(?=\\n|$)'
/** Whole text objects, within which marks open and close, and the marks outside of them. */
const markOperator = new RegExp(`${textObject}|(?:B[DM]C|EMC)(?=\\n|$)`, 'g')

const paintedPath = '(?:(?:[-\\d. ]+ (?:m|l|c|v|y|re)|h)\\n)+(?:[fFBb]\\*?|[Ss])'
const shown = '\\/\\w+ (?:Do|sh)'
const painted = new RegExp(`(${textObject})|(?<=^|\\n)(?:${paintedPath}|${shown})(?=\\n|$)`, 'g')

/** What is put in between the bytes of a content stream, and where. */
interface Insertion {
  at: number
  text: string
}

/** Lines of text around a page are its header and footer; what else is unmarked is decoration, such as a logo. */
const marksFor = (between: string, start: number): Insertion[] =>
  [...between.matchAll(painted)].flatMap(({ 0: whole, 1: text, index }) => [
    { at: start + index, text: `/Artifact <</Type /${text === undefined ? 'Layout' : 'Pagination'}>> BDC\n` },
    { at: start + index + whole.length, text: '\nEMC' },
  ])

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
  const insertions: Insertion[] = []
  let depth = 0
  let unmarkedFrom = 0
  for (const { 0: operator, index } of text.matchAll(markOperator)) {
    if (operator === 'EMC') {
      depth -= 1
      if (depth === 0) unmarkedFrom = index + operator.length
    } else if (operator.length === 3) {
      if (depth === 0) insertions.push(...marksFor(text.slice(unmarkedFrom, index), unmarkedFrom))
      depth += 1
    }
  }
  if (depth === 0) insertions.push(...marksFor(text.slice(unmarkedFrom), unmarkedFrom))
  return insertions.length === 0 ? content : inserted(content, insertions)
}
