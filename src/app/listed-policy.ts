import type { PolicySummary } from '#contract/policy-schema'
import type { FactKey, Facts } from '#core/facts/facts'

/** A policy as lists need it. */
export interface ListedPolicy {
  summary: PolicySummary
  /** Answers that differ for this policy. */
  facts: Facts
  /** Whose answers its texts show. */
  shown: readonly FactKey[]
}
