import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts } from '#core/facts/facts'
import { type Direction, directionOf, type Language } from '#core/language'
import type { Layout } from '#core/policy/layout'

/** What every step of resolving one policy in one language needs, and what it finds on its way. */
export interface ResolveContext {
  readonly language: Language
  readonly direction: Direction
  readonly facts: Facts
  readonly model: FactModel
  readonly definitions: ReadonlyMap<FactKey, FactDefinition>
  readonly numbering: Layout['numbering']
  /** Section id → what a reference to it shows. */
  readonly references: ReadonlyMap<string, string>
  /** Begins every anchor, where several languages stand in one file. */
  readonly anchorPrefix: string
  /** Filled on the way, in order of appearance. */
  readonly missing: Set<FactKey>
  readonly brokenReferences: Set<string>
}

type Given = Pick<ResolveContext, 'language' | 'facts' | 'model' | 'numbering' | 'references' | 'anchorPrefix'>

export const createResolveContext = (given: Given): ResolveContext => ({
  ...given,
  direction: directionOf(given.language),
  definitions: new Map(given.model.facts.map((definition) => [definition.key, definition])),
  missing: new Set(),
  brokenReferences: new Set(),
})
