import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import { findMarks } from './find-marks'

const paragraph = (...texts: string[]) =>
  documentSchema.nodes.paragraph?.create(
    null,
    texts.map((text, index) => documentSchema.text(text, index % 2 === 1 ? [documentSchema.mark('bold')] : [])),
  )

test('spaces, non-breaking spaces, half-spaces and the end are found, each at its place', () => {
  const block = paragraph('a b\u00a0c', 'می\u200cشود')
  if (block === undefined) throw new Error('no paragraph')
  expect(findMarks(block, 10)).toEqual([
    { kind: 'space', from: 12, to: 13 },
    { kind: 'nonBreakingSpace', from: 14, to: 15 },
    { kind: 'halfSpace', from: 18, to: 19 },
    { kind: 'paragraphEnd', from: 22, to: 22 },
  ])
})
