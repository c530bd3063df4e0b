import { expect, test } from 'vitest'
import { sectionsReferringTo } from '#core/policy/references'
import { examplePolicy } from '#tests/support/example-policy'

const policy = examplePolicy('online-shop')

/** Every section's id that the text names as a reference's target, found in the file's own form. */
const named = (text: unknown): string[] =>
  [...JSON.stringify(text).matchAll(/"type":"crossReference","attrs":\{"section":"([^"]+)"/g)].map(([, id]) => id ?? '')

test('finds the sections that refer to one, in the order of the policy', () => {
  const targets = new Set(policy.sections.flatMap(({ text }) => named(text)))
  expect(targets.size).toBeGreaterThan(3)
  for (const target of targets) {
    const referring = policy.sections.filter(({ id, text }) => id !== target && named(text).includes(target))
    expect(sectionsReferringTo(policy, target)).toEqual(referring)
  }
})

test('finds a reference in one language alone, and none to a section from itself', () => {
  const [first, second] = policy.sections
  if (first === undefined || second === undefined) throw new Error('the example has sections')
  const reference = (section: string) => ({
    type: 'section',
    content: [{ type: 'paragraph', content: [{ type: 'crossReference', attrs: { section } }] }],
  })
  const alone = (id: string, section: string) => ({ ...first, id, text: { fa: reference(section) } }) as typeof first
  const small = { ...policy, sections: [alone('a', 'a'), alone('b', 'a'), second] }
  expect(sectionsReferringTo(small, 'a').map(({ id }) => id)).toEqual(['b'])
  expect(sectionsReferringTo(small, 'b')).toEqual([])
})
