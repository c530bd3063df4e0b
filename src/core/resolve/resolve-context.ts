import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts } from '#core/facts/facts'
import { type Direction, directionOf, type Language } from '#core/language'

/** What every step of resolving one policy in one language needs, and what it finds on its way. */
export interface ResolveContext {
  readonly language: Language
  readonly direction: Direction
  readonly facts: Facts
  readonly model: FactModel
  readonly definitions: ReadonlyMap<FactKey, FactDefinition>
  /** Section id → its printed number. */
  readonly numbers: ReadonlyMap<string, string>
  /** Filled on the way, in order of appearance. */
  readonly missing: Set<FactKey>
  readonly brokenReferences: Set<string>
}

export function createResolveContext(
  language: Language,
  facts: Facts,
  model: FactModel,
  numbers: ReadonlyMap<string, string>,
): ResolveContext {
  return {
    language,
    direction: directionOf(language),
    facts,
    model,
    definitions: new Map(model.facts.map((definition) => [definition.key, definition])),
    numbers,
    missing: new Set(),
    brokenReferences: new Set(),
  }
}
