import type { FactModel } from '#core/facts/fact-definition'
import type { Facts } from '#core/facts/facts'
import { formatFact } from '#core/facts/format-fact'
import { withPrintedLabels } from '#core/facts/printed-labels'
import type { Language } from '#core/language'
import type { Category } from '#core/library/library'
import { type Layout, settleLayout } from '#core/policy/layout'
import type { Policy } from '#core/policy/policy'
import { defaultTitle, documentLabels } from '#core/resolve/document-labels'
import { notesSection } from '#core/resolve/notes-section'
import { numberHeadings } from '#core/resolve/number-headings'
import { type Numbered, numberSections, type PartPlace } from '#core/resolve/number-sections'
import { referenceText } from '#core/resolve/reference-text'
import { resolveBlocks } from '#core/resolve/resolve-block'
import { createResolveContext, type ResolveContext } from '#core/resolve/resolve-context'
import { proseRuns, resolveInlines } from '#core/resolve/resolve-inline'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'
import { printable } from '#core/typography/printable'
import { typeset } from '#core/typography/typeset'

export interface Resolving {
  policy: Policy
  /** The client's answers; the policy's own go before them. */
  clientFacts: Facts
  factModel: FactModel
  /** The library's: they name the parts of a policy that is numbered by parts. */
  categories: readonly Category[]
  /** One of the policy's languages. */
  language: Language
  /** Instead of the policy's own. */
  layout?: Layout
  /** What each anchor begins with; none unless several languages stand in one file. */
  anchorPrefix?: string
  /** Whether an appendix shows the notes on sections. As a rule nothing of them is in an export. */
  notes?: boolean
}

const partSection = (part: PartPlace, context: ResolveContext): ResolvedSection => ({
  id: part.anchor,
  level: part.level,
  anchor: context.anchorPrefix + part.anchor,
  label: part.label,
  title: proseRuns(part.title, { marks: [] }, context),
  blocks: [],
})

function resolveSection({ section, place }: Numbered, context: ResolveContext): ResolvedSection | null {
  const text = section.text[context.language]
  if (text === undefined) return null
  const [title, ...blocks] = text.content ?? []
  return {
    id: section.id,
    level: place.level,
    anchor: context.anchorPrefix + section.id,
    label: place.label,
    title: resolveInlines(title?.content, context),
    blocks: numberHeadings(resolveBlocks(blocks, context), place, context),
  }
}

/** The sections that have a text, each part's heading before the first of them. */
function resolveSections(numbered: readonly Numbered[], context: ResolveContext): ResolvedSection[] {
  let part: PartPlace | undefined
  return numbered.flatMap((item) => {
    part = item.part ?? part
    const section = resolveSection(item, context)
    if (section === null) return []
    const heading = part === undefined ? [] : [partSection(part, context)]
    part = undefined
    return [...heading, section]
  })
}

/**
 * Settles everything that a reader sees of a policy in one language: facts, numbers, cross-references, typography and
 * direction. Pure: the same policy and facts give the same result. What is missing is marked in the text and listed.
 */
export function resolvePolicy({
  policy,
  clientFacts,
  factModel,
  categories,
  language,
  layout = settleLayout(policy.layout),
  anchorPrefix = '',
  notes = false,
}: Resolving): ResolvedPolicy {
  const facts = { ...clientFacts, ...policy.facts }
  const numbered = numberSections(policy.sections, layout.numbering, categories, language)
  const context = createResolveContext({
    language,
    facts,
    model: withPrintedLabels(factModel, facts),
    numbering: layout.numbering,
    references: new Map(
      numbered.map(({ section, place }) => [
        section.id,
        referenceText(place, section.text[language]?.content?.[0], language),
      ]),
    ),
    anchorPrefix,
  })
  const appendix = notes ? notesSection(numbered, layout.calendar, context) : null
  const sections = [...resolveSections(numbered, context), ...(appendix === null ? [] : [appendix])]
  return {
    language,
    direction: context.direction,
    title: printable(typeset(policy.title[language]?.trim() || defaultTitle[language], language)),
    controller: printable(formatFact('business.name', facts, factModel, language) ?? ''),
    labels: documentLabels(language, policy.effectiveDate, layout),
    sections,
    missing: [...context.missing],
    brokenReferences: [...context.brokenReferences],
    untranslated: policy.sections
      .filter((section) => section.text[language] === undefined)
      .map((section) => section.id),
  }
}
