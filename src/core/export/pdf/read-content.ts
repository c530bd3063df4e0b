import type { FontCodes } from '#core/export/pdf/font-codes'
import { glyphsOf, readTextObject, type TextObject } from '#core/export/pdf/text-object'

/** A part of a page's content: text objects that follow each other, or what stands between such. */
export type ContentPart = { kind: 'text'; content: string; objects: TextObject[] } | { kind: 'other'; content: string }

type FontNamed = (name: string) => FontCodes | null

const begin = 'BT\n'
const end = '\nET'

/** Where the next text object begins, at the start of a line. */
function nextBegin(content: string, from: number): number {
  let at = content.indexOf(begin, from)
  while (at > 0 && content[at - 1] !== '\n') at = content.indexOf(begin, at + 1)
  return at
}

const shownGlyphs = /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g

/** Notes the glyphs of a text object that cannot be read. */
const noteGlyphs = (content: string, fontNamed: FontNamed): void => {
  let font: FontCodes | null = null
  for (const [, named, shown] of content.matchAll(shownGlyphs)) {
    if (named !== undefined) font = fontNamed(named)
    else for (const glyph of glyphsOf(shown ?? '')) font?.note(glyph)
  }
}

/**
 * Takes a page's content apart, and notes in each font which glyphs are shown. The parts' contents make up the whole.
 * What text objects hold that Chromium does not write is no text but other content.
 */
export function readContent(content: string, fontNamed: FontNamed): ContentPart[] {
  const parts: ContentPart[] = []
  const addOther = (text: string): void => {
    const last = parts.at(-1)
    if (last?.kind === 'other') last.content += text
    else if (text !== '') parts.push({ kind: 'other', content: text })
  }
  const addObject = (text: string): void => {
    const object = readTextObject(text.slice(begin.length, -end.length), fontNamed)
    if (object === null) {
      noteGlyphs(text, fontNamed)
      addOther(text)
      return
    }
    for (const { glyphs } of object.clusters) for (const { id } of glyphs) object.font.note(id)
    const [last, before] = [parts.at(-1), parts.at(-2)]
    if (last?.content === '\n' && before?.kind === 'text') {
      parts.pop()
      before.objects.push(object)
      before.content += `\n${text}`
    } else parts.push({ kind: 'text', content: text, objects: [object] })
  }
  let at = 0
  for (let start = nextBegin(content, 0); start >= 0; start = nextBegin(content, at)) {
    const stop = content.indexOf(end, start + begin.length - 1)
    if (stop < 0) break
    addOther(content.slice(at, start))
    at = stop + end.length
    addObject(content.slice(start, at))
  }
  addOther(content.slice(at))
  return parts
}
