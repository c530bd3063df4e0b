import type { Direction } from '#core/language'
import type { Inline, TextRun } from '#core/resolve/resolved-policy'

/** A stretch of characters in one direction. */
export interface Directed {
  text: string
  direction: Direction
}

/** Isolates (UAX #9, section 2.4) keep a stretch of the other direction from turning its neighbours around. */
const isolate = { ltr: '\u2066', rtl: '\u2067' } as const
const endOfIsolate = '\u2069'

/** Columns that a text takes in a fixed-width font: marks and invisible characters take none. */
export const widthOf = (text: string): number => [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length

/** Writes stretches into one line whose own direction is `base`. */
export const joinDirected = (parts: readonly Directed[], base: Direction): string => {
  let line = ''
  let open: Direction = base
  for (const { text, direction } of parts) {
    if (direction !== open) {
      if (open !== base) line += endOfIsolate
      if (direction !== base) line += isolate[direction]
      open = direction
    }
    line += text
  }
  return open === base ? line : line + endOfIsolate
}

const sameLink = (run: TextRun, next: Inline | undefined): boolean =>
  next?.kind === 'text' && JSON.stringify(next.link) === JSON.stringify(run.link)

/** An address that readers of plain text need to see, unless the link's own text is the address. */
const addressAfter = (run: TextRun, linkText: string): Directed[] => {
  if (run.link?.kind !== 'url') return []
  const address = run.link.url.replace(/^(mailto|tel):/i, '')
  const bare = (text: string): string => text.replace(/^https?:\/\/|\/$|\s/gi, '')
  return bare(linkText) === bare(address) ? [] : [{ text: ` <${address}>`, direction: 'ltr' }]
}

const isStruck = (inline: Inline | undefined): boolean => inline?.kind === 'text' && inline.marks.includes('strike')

/** Two signs where a stretch of struck out runs begins, and two where it ends. */
const struck = (run: TextRun, previous: Inline | undefined, next: Inline | undefined): { text: string } => ({
  text: `${isStruck(previous) ? '' : '~~'}${run.text}${isStruck(next) ? '' : '~~'}`,
})

/** Splits a line's runs at its breaks, and puts the addresses of links behind them. Struck out text keeps a sign of it. */
export const directedLines = (inlines: readonly Inline[]): Directed[][] => {
  const lines: Directed[][] = [[]]
  let linkText = ''
  for (const [index, inline] of inlines.entries()) {
    if (inline.kind === 'break') {
      lines.push([])
      continue
    }
    const { text } = isStruck(inline) ? struck(inline, inlines[index - 1], inlines[index + 1]) : inline
    const line = lines.at(-1) ?? []
    line.push({ text: text.replace(/[\t\r\n]/g, ' '), direction: inline.direction })
    linkText += inline.text
    if (!sameLink(inline, inlines[index + 1])) {
      line.push(...addressAfter(inline, linkText))
      linkText = ''
    }
  }
  return lines
}
