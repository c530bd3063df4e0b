import type { Brand } from '#core/design/brand'
import { settleDesign } from '#core/design/design'
import type { Logo } from '#core/design/logo'
import { directionOf, type Language } from '#core/language'
import { type LayoutChoices, settleLayout } from '#core/policy/layout'
import type { Publication } from '#core/resolve/publication'
import type { Block, Inline, ResolvedPolicy, ResolvedSection, TableCell } from '#core/resolve/resolved-policy'
import type { SampleText, SampleTexts } from '#tests/support/sample-text'
import { sampleEnglish } from '#tests/support/sample-text-en'
import { samplePersian } from '#tests/support/sample-text-fa'
import { samplePolish } from '#tests/support/sample-text-pl'

const sampleTexts: SampleTexts = { en: sampleEnglish, fa: samplePersian, pl: samplePolish }

const paragraph = (content: Inline[]): Block => ({ kind: 'paragraph', content })
const cell = (content: Inline[]): TableCell => ({ content: [paragraph(content)] })
const items = (contents: Inline[][]): Block[][] => contents.map((content) => [paragraph(content)])

/** A collection list whose last item holds a list of its own. */
const collectedItems = (text: SampleText): Block[][] =>
  text.collected.map((content, index) =>
    index === text.collected.length - 1
      ? [paragraph(content), { kind: 'list', ordered: false, items: items(text.nested) }]
      : [paragraph(content)],
  )

/** Steps, the second of which holds steps that begin at 3. */
const stepItems = (text: SampleText): Block[][] =>
  text.steps.map((content, index) =>
    index === 1
      ? [paragraph(content), { kind: 'list', ordered: true, start: 3, items: items(text.nested) }]
      : [paragraph(content)],
  )

const blocksBySection = (text: SampleText): [anchor: string, blocks: Block[]][] => [
  ['who-we-are', [...text.opening, text.marks, ...text.body].map(paragraph)],
  [
    'collection',
    [
      ...text.body.slice(0, 1).map(paragraph),
      { kind: 'heading', level: 3, label: '', content: text.subheadings[0] },
      { kind: 'list', ordered: false, items: collectedItems(text) },
      { kind: 'heading', level: 4, label: '', content: text.subheadings[1] },
      ...text.body.slice(1).map(paragraph),
    ],
  ],
  [
    'cookies',
    [
      ...text.body.slice(0, 2).map(paragraph),
      { kind: 'table', header: text.cookieHeader.map(cell), rows: text.cookieRows.map((row) => row.map(cell)) },
    ],
  ],
  ['retention', [{ kind: 'table', header: [], rows: text.periods.map((row) => row.map(cell)) }]],
  [
    'rights',
    [
      { kind: 'quote', content: [paragraph(text.quote)] },
      { kind: 'list', ordered: true, start: 1, items: stepItems(text) },
      ...text.body.slice(2).map(paragraph),
    ],
  ],
  ['contact', [paragraph(text.address), paragraph(text.awkward)]],
]

/** A policy that uses every kind of block and inline there is, about three printed pages long. */
export const sampleResolvedPolicy = (language: Language): ResolvedPolicy => {
  const text = sampleTexts[language]
  const sections = blocksBySection(text).map(
    ([anchor, blocks], index): ResolvedSection => ({
      id: anchor,
      level: 2,
      anchor,
      label: `${text.numbers[index]}.`,
      title: text.titles[index] ?? [],
      blocks,
    }),
  )
  return {
    language,
    direction: directionOf(language),
    title: text.title,
    controller: text.controller,
    labels: text.labels,
    sections,
    missing: ['business.dpo.name'],
    untranslated: [],
    brokenReferences: [],
  }
}

/** A publication of resolved policies, with the usual design where nothing else is said. */
export const publicationOf = (
  policies: Publication['policies'],
  layout: LayoutChoices = {},
  brand: Brand = {},
  logo: Logo | null = null,
): Publication => ({
  policies,
  design: settleDesign(settleLayout(layout), brand, logo, policies[0].labels.effectiveDate),
})

/** The sample policy as the only one of its publication. */
export const samplePublication = (language: Language, layout: LayoutChoices = {}): Publication =>
  publicationOf([sampleResolvedPolicy(language)], layout)

const withAnchorPrefix = (policy: ResolvedPolicy, prefix: string): ResolvedPolicy =>
  JSON.parse(JSON.stringify(policy), (key, value) => (key === 'anchor' ? prefix + value : value))

/** The sample policy in several languages in one file, each with anchors of its own. */
export const sampleTogether = (...[main, ...others]: [Language, ...Language[]]): Publication => {
  const policyIn = (language: Language) => withAnchorPrefix(sampleResolvedPolicy(language), `${language}-`)
  return publicationOf([policyIn(main), ...others.map(policyIn)])
}
