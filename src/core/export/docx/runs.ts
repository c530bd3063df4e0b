import { type IRunOptions, TextRun as Run } from 'docx'
import type { Look } from '#core/export/docx/look'
import { styleIds } from '#core/export/docx/style-ids'
import { xmlText } from '#core/export/docx/xml-text'
import type { Direction } from '#core/language'
import type { Mark, TextRun } from '#core/resolve/resolved-policy'
import { splitDirections } from '#core/typography/split-directions'

const markFormats = {
  bold: { bold: true },
  italic: { italics: true },
  underline: { underline: { type: 'single' } },
  strike: { strike: true },
  code: {},
} satisfies Record<Mark, Partial<IRunOptions>>

/** A run's direction, and its language where it is not the document's. */
const voice = (direction: Direction, { isMain, locale }: Look): Partial<IRunOptions> => ({
  ...(direction === 'rtl' ? { rightToLeft: true } : {}),
  ...(isMain ? {} : { language: { value: locale.latin, bidirectional: locale.complex } }),
})

const codeFormat = (look: Look): Partial<IRunOptions> => ({ style: styleIds.code, font: look.font.code, noProof: true })

const fences: Record<Direction, { mark: string; first: RegExp; last: RegExp }> = {
  ltr: { mark: '\u200E', first: /^\p{Script=Latin}/u, last: /\p{Script=Latin}$/u },
  rtl: { mark: '\u200F', first: /^\p{Script=Arabic}/u, last: /\p{Script=Arabic}$/u },
}

/**
 * A run's text, fenced with direction marks where it begins or ends with a sign or digit beside text of the other
 * direction. Word takes a run's direction from its properties, but LibreOffice from the characters alone: “_ga” or
 * “+48 22 …” in a Persian line would come out as “ga_” and with its groups reversed.
 */
const fenced = (text: string, direction: Direction, before: Direction, after: Direction): string => {
  const { mark, first, last } = fences[direction]
  const start = before !== direction && !first.test(text) ? mark : ''
  const end = after !== direction && !last.test(text) ? mark : ''
  return `${start}${text}${end}`
}

/** What a run needs to know besides itself. */
export interface Surroundings {
  look: Look
  linked: boolean
  /** The directions of the text on either side of it. */
  before: Direction
  after: Direction
}

/** A run of a text, with its marks, direction, and highlight if it stands for a missing fact. */
export const textRun = (run: TextRun, { look, linked, before, after }: Surroundings): Run =>
  new Run({
    ...Object.assign({}, ...run.marks.map((mark) => markFormats[mark])),
    ...(run.marks.includes('code') ? codeFormat(look) : {}),
    // Word takes one character style: what is code and a link looks like a link in the font of code.
    ...(linked ? { style: styleIds.link } : {}),
    ...(run.missing === undefined ? {} : { highlight: 'yellow' }),
    ...voice(run.direction, look),
    text: fenced(xmlText(run.text), run.direction, before, after),
  })

/** The runs of a fixed word or name, parts of which may run against the policy's direction. */
export const plainRuns = (text: string, look: Look, options: IRunOptions = {}): Run[] =>
  splitDirections(xmlText(text), look.direction).map(
    (piece) =>
      new Run({
        ...options,
        ...voice(piece.direction, look),
        text: fenced(piece.text, piece.direction, look.direction, look.direction),
      }),
  )

/** A run in the policy's direction: for what a document prints besides texts, such as fields and tabs. */
export const directedRun = (look: Look, options: IRunOptions): Run =>
  new Run({ ...voice(look.direction, look), ...options })
