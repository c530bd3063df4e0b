import type { Publication } from '#core/resolve/publication'
import type { Block, Inline, ResolvedSection } from '#core/resolve/resolved-policy'
import { splitDirections } from '#core/typography/split-directions'
import { normalised } from '#tests/pdf/normalised'
import type { PhraseKind } from '#tests/pdf/persian-phrases'
import { publicationOf, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const inlinesOf = (phrase: string): Inline[] =>
  splitDirections(phrase, 'rtl').map((part) => ({ kind: 'text', marks: [], ...part }))

const paragraph = (phrase: string): Block => ({ kind: 'paragraph', content: inlinesOf(phrase) })

const columns = 3

const blocksOf = ({ place, phrases }: PhraseKind): Block[] => {
  switch (place) {
    case 'paragraph':
      return phrases.map(paragraph)
    case 'heading':
      return phrases.map((phrase) => ({ kind: 'heading', level: 3, label: '', content: inlinesOf(phrase) }))
    case 'list':
      return [{ kind: 'list', ordered: false, items: phrases.map((phrase) => [paragraph(phrase)]) }]
    case 'table': {
      const cells = phrases.map((phrase) => ({ content: [paragraph(phrase)] }))
      const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
        cells.slice(row * columns, (row + 1) * columns),
      )
      return [{ kind: 'table', header: rows[0] ?? [], rows: rows.slice(1) }]
    }
  }
}

const digits = ['صفر', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه']

/** The title of a kind's section: words that no phrase has beside each other. */
const titleOf = (index: number): string => {
  const words = [...String(index)].map((digit) => digits[Number(digit)])
  return `دستهٔ شمارهٔ ${words.join(' ')} آغاز`
}

/** A Persian publication with a section for each kind of phrases, printed as a policy is. */
export const phrasePublication = (kinds: readonly PhraseKind[]): Publication => {
  const sections = kinds.map(
    (kind, index): ResolvedSection => ({
      id: `kind-${index}`,
      level: 2,
      anchor: `kind-${index}`,
      label: '',
      title: inlinesOf(titleOf(index)),
      blocks: blocksOf(kind),
    }),
  )
  return publicationOf([{ ...sampleResolvedPolicy('fa'), sections }], { contents: false })
}

/** The phrases of each kind that a reader's text does not have, whole and between spaces, in their kind's section. */
export const missingPhrases = (text: string, kinds: readonly PhraseKind[]): string[][] => {
  const found = ` ${normalised(text)} `
  const title = (index: number): string => ` ${normalised(titleOf(index))} `
  return kinds.map(({ phrases }, index) => {
    const start = found.indexOf(title(index))
    const end = found.indexOf(title(index + 1))
    const section = start < 0 ? '' : found.slice(start + title(index).length - 1, end < 0 ? undefined : end + 1)
    return phrases.filter((phrase) => !section.includes(` ${normalised(phrase)} `))
  })
}
