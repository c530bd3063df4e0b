import { strToU8 } from 'fflate'
import { type ByteTools, indexOfText } from '#core/export/pdf/streams'

const textObject = /(?<=^|\n)BT\n[\s\S]*?\nET(?=\n|$)/g

/**
 * Marks the lines around a page's text, which Chromium draws first and leaves unmarked, as no part of the document: a
 * voice then does not read them on every page (ISO 32000-1, section 14.8.2.2).
 * @param content a page's content stream
 */
export const markArtifacts = (content: Uint8Array, { latin1 }: ByteTools): Uint8Array => {
  const marked = indexOfText(content, '/MCID ')
  const end = marked < 0 ? content.length : content.lastIndexOf(0x0a, marked)
  const around = strToU8(
    latin1(content.subarray(0, end)).replace(textObject, '/Artifact <</Type /Pagination>> BDC\n$&\nEMC'),
    true,
  )
  const whole = new Uint8Array(around.length + content.length - end)
  whole.set(around)
  whole.set(content.subarray(end), around.length)
  return whole
}
