import type { DocumentJson, NodeJson } from '#core/document/document-json'
import type { Policy, Section } from '#core/policy/policy'
import { examplePolicy } from '#tests/support/example-policy'

/** What a policy is to hold at least, counted in its English text; its other languages say the same. */
export interface PolicySize {
  words: number
  variables: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** How much of something a text holds; `of` tells it of one node. */
const count = (node: NodeJson, of: (node: NodeJson) => number): number =>
  of(node) + sum((node.content ?? []).map((child) => count(child, of)))

const words = (node: NodeJson): number => node.text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
const variables = (node: NodeJson): number => (node.type === 'variable' ? 1 : 0)
const countIn = ({ text }: Section, of: (node: NodeJson) => number): number => (text.en ? count(text.en, of) : 0)

/** Whether a block is a paragraph of the section itself; every language has them at the same places. */
const isParagraph = ({ type }: NodeJson): boolean => type === 'paragraph'

/** A client's example sections over and over, under ids of their own, until they have at least so many words. */
function repeatedSections(sections: readonly Section[], wanted: number): Section[] {
  const repeated: Section[] = []
  for (let [turn, left] = [1, wanted]; left > 0; turn += 1) {
    for (const section of sections) {
      if (left <= 0) break
      repeated.push({ ...section, id: turn === 1 ? section.id : `${section.id}-${turn}` })
      left -= countIn(section, words)
    }
  }
  return repeated
}

/** Puts a variable at the end of each paragraph that `has` chooses by its number in the section. */
const withVariables = (text: DocumentJson, has: (paragraph: number) => boolean): DocumentJson => {
  let paragraph = -1
  const variable: NodeJson = { type: 'variable', attrs: { fact: 'business.name' } }
  return {
    ...text,
    content: text.content?.map((block) => {
      if (isParagraph(block)) paragraph += 1
      if (!isParagraph(block) || !has(paragraph)) return block
      return { ...block, content: [...(block.content ?? []), { type: 'text', text: ' ' }, variable] }
    }),
  }
}

/**
 * An example's policy in three languages, its sections over and over until it has the size; variables that are wanting
 * are spread over its paragraphs.
 */
export function sizedPolicy(example: string, size: PolicySize): Policy {
  const policy = examplePolicy(example)
  const sections = repeatedSections(policy.sections, size.words)
  const paragraphsOf = (section: Section): number => (section.text.en?.content ?? []).filter(isParagraph).length
  const all = sum(sections.map(paragraphsOf))
  const wanting = Math.max(0, size.variables - sum(sections.map((section) => countIn(section, variables))))
  if (wanting > all) throw new RangeError('more variables than paragraphs')
  /** How many of the first paragraphs' variables there are. */
  const before = (paragraphs: number): number => Math.floor((paragraphs * wanting) / all)
  let passed = 0
  return {
    ...policy,
    sections: sections.map((section) => {
      const first = passed
      passed += paragraphsOf(section)
      const has = (paragraph: number): boolean => before(first + paragraph + 1) > before(first + paragraph)
      const text = Object.fromEntries(
        Object.entries(section.text).map(([language, spoken]) => [language, withVariables(spoken, has)]),
      )
      return { ...section, text }
    }),
  }
}
