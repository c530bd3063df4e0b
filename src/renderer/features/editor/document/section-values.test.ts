import { expect, test } from 'vitest'
import { samplePolicy } from './sample-policy'
import { sectionIds, sectionValues } from './section-values'

test('a list of sections is read once, whoever asks', () => {
  let reads = 0
  const read = sectionValues(({ id }) => {
    reads += 1
    return id
  })
  const { sections } = samplePolicy('a', 'b')
  expect(read(sections)).toEqual(['a', 'b'])
  expect(read(sections)).toBe(read(sections))
  expect(reads).toBe(2)
})

test('the values are the same list until one of them changes', () => {
  const { sections } = samplePolicy('a', 'b')
  const before = sectionIds(sections)
  expect(sectionIds(sections.map((section) => ({ ...section })))).toBe(before)
  expect(sectionIds([...sections].reverse())).toEqual(['b', 'a'])
  expect(sectionIds(samplePolicy('a', 'b', 'c').sections)).toEqual(['a', 'b', 'c'])
})
