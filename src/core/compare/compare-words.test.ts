import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '#core/compare/compare-words'
import { comparedLines } from '#core/compare/compared-lines'
import { type Piece, readWords } from '#core/compare/read-words'
import type { DocumentJson } from '#core/document/document-json'
import { markdownToDocument } from '#core/document/markdown-to-document'

function read(markdown: string): DocumentJson {
  const document = markdownToDocument(markdown)
  if (!document.ok) throw new Error(document.error.reason)
  return document.value
}

/** The comparison of two texts in one line: what was added stands in {+ +}, what was taken out in [- -]. */
function told(older: string, newer: string): string {
  const signs = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const
  return comparedLines(compareWords(readWords(read(older)), readWords(read(newer))))
    .map(({ block, change, runs }) => {
      const words = runs.map((run) => {
        const text = run.pieces.map(({ says, spaced }) => (spaced ? ' ' : '') + says).join('')
        return signs[run.change][0] + text + signs[run.change][1]
      })
      return `${signs[change][0]}${block}${signs[change][1]}: ${words.join('')}`
    })
    .join('\n')
}

test('a word that was added, taken out or traded is the only one marked', () => {
  expect(told('## Data\n\nWe keep your data.', '## Data\n\nWe never keep your data.')).toBe(
    'title: Data\nparagraph: We{+ never+} keep your data.',
  )
  expect(told('## Data\n\nWe keep it, always.', '## Data\n\nWe keep it.')).toBe(
    'title: Data\nparagraph: We keep it[-, always-].',
  )
  expect(told('## Data\n\nداده‌های شما را نگه می‌داریم.', '## Data\n\nداده‌های شما را پاک می‌داریم.')).toBe(
    'title: Data\nparagraph: داده‌های شما را[- نگه-]{+ پاک+} می‌داریم.',
  )
})

test('facts and references are compared whole, and addresses as one word', () => {
  expect(told('## A\n\nAsk {{business.name}} at a.example/b.', '## A\n\nAsk {{business.email}} at a.example/c.')).toBe(
    'title: A\nparagraph: Ask[- business.name-]{+ business.email+} at[- a.example/b-]{+ a.example/c+}.',
  )
})

test('blocks that came, went or changed are told', () => {
  expect(told('## A\n\nOne.', '## A\n\nOne.\n\n- Two\n- Three')).toBe(
    'title: A\nparagraph: One.\n{+item+}: {+Two+}\n{+item+}: {+Three+}',
  )
  expect(told('## A\n\nOne.\n\nTwo.', '## A\n\nOne. Two.')).toBe('title: A\nparagraph: One.\n[-paragraph-]:  Two.')
})

test('formatting and spaces are not compared', () => {
  const compared = compareWords(readWords(read('## A\n\nOne **two**.')), readWords(read('## A\n\n*One two*.')))
  expect(compared.every(({ change }) => change === 'same')).toBe(true)
})

test('a text that is not there is all taken out or all added', () => {
  const pieces = readWords(read('## A\n\nOne.'))
  expect(compareWords(pieces, readWords(undefined)).every(({ change }) => change === 'deleted')).toBe(true)
  expect(compareWords([], pieces).every(({ change }) => change === 'inserted')).toBe(true)
})

const row: fc.Arbitrary<Piece[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('word' as const, 'fact' as const),
    says: fc.constantFrom('a', 'b', 'c'),
    spaced: fc.constant(false),
  }),
  { maxLength: 30 },
)
const says = (pieces: readonly Piece[]) => pieces.map(({ kind, says: text }) => kind + text)

test('the comparison holds both texts, and nothing that both have is marked when one grew out of the other', () => {
  fc.assert(
    fc.property(row, row, fc.nat({ max: 30 }), (older, newer, at) => {
      const compared = compareWords(older, newer)
      expect(says(compared.filter(({ change }) => change !== 'inserted'))).toEqual(says(older))
      expect(says(compared.filter(({ change }) => change !== 'deleted'))).toEqual(says(newer))

      const grown = [...older.slice(0, at), ...newer, ...older.slice(at)]
      expect(compareWords(older, grown).filter(({ change }) => change === 'deleted')).toEqual([])
      expect(compareWords(older, grown).filter(({ change }) => change === 'same')).toHaveLength(older.length)
      expect(compareWords(grown, older).filter(({ change }) => change === 'inserted')).toEqual([])
    }),
  )
})
