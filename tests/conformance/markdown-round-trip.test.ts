import { expect, test } from 'vitest'
import type { DocumentJson, NodeJson } from '#core/document/document-json'
import { markdownToDocument } from '#core/document/markdown-to-document'
import { writeMarkdown } from '#core/export/markdown/write-markdown'
import { languages } from '#core/language'
import { settleLayout } from '#core/policy/layout'
import type { Section } from '#core/policy/policy'
import { resolvePublication } from '#core/resolve/resolve-publication'
import { clauseLibrary } from '#tests/support/clause-library'
import { exampleNames, examplePolicy, examplePublication } from '#tests/support/example-policy'

const { factModel, categories } = clauseLibrary()
const layout = settleLayout({ contents: true })

/** The sections of a written policy, each as its own Markdown, under the id that its anchor gives. */
const sectionsOf = (markdown: string): [id: string, markdown: string][] =>
  markdown
    .split(/^<a id="/m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('"')), part.slice(part.indexOf('\n') + 1)])

/** The number belongs to the layout, not to the title. */
const withoutNumber = (document: DocumentJson): DocumentJson => {
  const [title, ...blocks] = document.content ?? []
  const [first, ...rest] = title?.content ?? []
  const text = first?.text?.replace(/^[\d۰-۹]+\. /, '') ?? ''
  const content: NodeJson[] = [...(first && text !== '' ? [{ ...first, text }] : []), ...rest]
  return { ...document, content: [{ type: 'sectionTitle', content }, ...blocks] }
}

const read = (markdown: string): DocumentJson => {
  const document = markdownToDocument(markdown)
  if (!document.ok) throw new Error(`${document.error.reason} in line ${document.error.line} of\n${markdown}`)
  return withoutNumber(document.value)
}

const cases = exampleNames.flatMap((name) => languages.map((language) => [name, language] as const))

test.each(cases)('Markdown read by the library’s own reader writes the same Markdown: %s, %s', (name, language) => {
  const written = writeMarkdown(examplePublication(name, [language], { layout }))
  const sections = sectionsOf(written).map(([id, markdown]): Section => ({ id, text: { [language]: read(markdown) } }))
  const policy = { ...examplePolicy(name), sections }
  const source = examplePublication(name, [language]).policies[0]
  const again = resolvePublication({
    policy,
    clientFacts: {},
    factModel,
    categories,
    languages: [language],
    layout,
    brand: {},
    logo: null,
  })
  const [{ sections: same }] = again.policies
  const publication = { ...again, policies: [{ ...source, sections: same }] as const }
  expect(sections.length).toBe(source.sections.length)
  expect(writeMarkdown(publication)).toBe(written)
})
