import type { Inline, TextRun } from '#core/resolve/resolved-policy'
import type { DirectedText } from '#core/typography/split-directions'

/** Columns that a text takes in a fixed-width font: marks and invisible characters take none. */
export const widthOf = (text: string): number => [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length

const sameLink = (run: TextRun, next: Inline | undefined): boolean =>
  next?.kind === 'text' && JSON.stringify(next.link) === JSON.stringify(run.link)

/** An address that readers of plain text need to see, unless the link's own text is the address. */
const addressAfter = (run: TextRun, linkText: string): DirectedText[] => {
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
export const directedLines = (inlines: readonly Inline[]): DirectedText[][] => {
  const lines: DirectedText[][] = [[]]
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
