import type { PolicyRow } from '#contract/policy-schema'
import type { Language } from '#core/language'
import { titleIn } from '#core/policy/title-in'

/** A policy as the table shows it to readers of one language. */
export interface ListedPolicy extends PolicyRow {
  /** Tells it from all others. */
  key: string
  title: string
  /** The language of the title; undefined where the policy has none and is called untitled. */
  titleLanguage: Language | undefined
  /** Whether it changed after its last export. */
  changedSince: boolean
}

export function listedPolicy(row: PolicyRow, language: Language, untitled: string): ListedPolicy {
  const { client, policy, lastExport } = row
  const title = titleIn(policy, language)
  return {
    ...row,
    key: `${client.id}/${policy.id}`,
    title: title?.text ?? untitled,
    titleLanguage: title?.language,
    changedSince: lastExport !== null && policy.modified > lastExport.when,
  }
}
