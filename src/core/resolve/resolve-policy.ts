import type { FactModel } from '#core/facts/fact-definition'
import type { Facts } from '#core/facts/facts'
import { formatFact } from '#core/facts/format-fact'
import { withPrintedLabels } from '#core/facts/printed-labels'
import type { Language } from '#core/language'
import type { Policy, Section } from '#core/policy/policy'
import { defaultTitle, documentLabels } from '#core/resolve/document-labels'
import { resolveBlocks } from '#core/resolve/resolve-block'
import { createResolveContext, type ResolveContext } from '#core/resolve/resolve-context'
import { resolveInlines } from '#core/resolve/resolve-inline'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'
import { toPersianDigits, typeset } from '#core/typography/typeset'

export interface Resolving {
  policy: Policy
  /** The client's answers; the policy's own go before them. */
  clientFacts: Facts
  factModel: FactModel
  /** One of the policy's languages. */
  language: Language
}

/** Section id → number as printed. The numbers are the same in every language, so a section without a text keeps its own. */
function numberSections(sections: Section[], language: Language): Map<string, string> {
  return new Map(
    sections.map((section, index) => {
      const number = String(index + 1)
      return [section.id, language === 'fa' ? toPersianDigits(number) : number]
    }),
  )
}

function resolveSection(section: Section, context: ResolveContext): ResolvedSection | null {
  const text = section.text[context.language]
  if (text === undefined) return null
  const [title, ...blocks] = text.content ?? []
  return {
    id: section.id,
    anchor: section.id,
    number: context.numbers.get(section.id) ?? '',
    title: resolveInlines(title?.content, context),
    blocks: resolveBlocks(blocks, context),
  }
}

/**
 * Settles everything that a reader sees of a policy in one language: facts, numbers, cross-references, typography and
 * direction. Pure: the same policy and facts give the same result. What is missing is marked in the text and listed.
 */
export function resolvePolicy({ policy, clientFacts, factModel, language }: Resolving): ResolvedPolicy {
  const facts = { ...clientFacts, ...policy.facts }
  const model = withPrintedLabels(factModel, facts)
  const context = createResolveContext(language, facts, model, numberSections(policy.sections, language))
  const sections = policy.sections
    .map((section) => resolveSection(section, context))
    .filter((section) => section !== null)
  return {
    language,
    direction: context.direction,
    title: typeset(policy.title[language]?.trim() || defaultTitle[language], language),
    controller: formatFact('business.name', facts, factModel, language) ?? '',
    effectiveDate: policy.effectiveDate,
    labels: documentLabels(language, policy.effectiveDate),
    sections,
    missing: [...context.missing],
    brokenReferences: [...context.brokenReferences],
    untranslated: policy.sections
      .filter((section) => section.text[language] === undefined)
      .map((section) => section.id),
  }
}
