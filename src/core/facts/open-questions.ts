import { holds } from '#core/facts/condition'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { Facts } from '#core/facts/facts'

/** The questions that the answers so far make necessary, in the order they are asked. */
export const askedFacts = (model: FactModel, facts: Facts): FactDefinition[] =>
  model.facts.filter((definition) => definition.when === undefined || holds(definition.when, facts))

/** Whether a policy of these answers cannot be finished without this one. */
export const isRequired = (definition: FactDefinition, facts: Facts): boolean =>
  typeof definition.required === 'boolean' ? definition.required : holds(definition.required, facts)

/** The answers a business starts with. */
export const defaultFacts = (model: FactModel): Facts =>
  Object.fromEntries(
    model.facts.flatMap((definition) =>
      definition.default === undefined ? [] : [[definition.key, definition.default]],
    ),
  )
