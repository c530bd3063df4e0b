import { expect, test } from 'vitest'
import type { NodeJson } from '#core/document/document-json'
import { languages } from '#core/language'
import { checkPolicy } from '#core/policy/parse-policy'
import { sizedPolicy } from '#tests/support/sized-policy'

const nodesOf = (node: NodeJson): NodeJson[] => [node, ...(node.content ?? []).flatMap(nodesOf)]

test.each([
  { words: 3000, variables: 57 },
  { words: 20_000, variables: 380 },
])('a policy of $words words with $variables variables has both, and is one', (size) => {
  const policy = sizedPolicy('polish-monitoring-service', size)
  expect(checkPolicy(policy).ok).toBe(true)
  for (const language of languages) {
    const nodes = policy.sections.flatMap(({ text }) => (text[language] ? nodesOf(text[language]) : []))
    expect(nodes.filter(({ type }) => type === 'variable')).toHaveLength(size.variables)
  }
  const english = policy.sections.flatMap(({ text }) => (text.en ? nodesOf(text.en) : []))
  const words = english.flatMap(({ text }) => text?.match(/[\p{L}\p{N}]+/gu) ?? []).length
  expect(words).toBeGreaterThanOrEqual(size.words)
  expect(words).toBeLessThan(size.words * 1.1)
})
