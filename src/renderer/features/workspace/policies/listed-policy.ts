import type { PolicyRow } from '#contract/policy-schema'
import type { Language } from '#core/language'
import { calledPolicy } from '#i18n/called-policy'

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
  const title = calledPolicy(policy, language, untitled)
  return {
    ...row,
    key: `${client.id}/${policy.id}`,
    title: title.text,
    titleLanguage: title.language,
    changedSince: lastExport !== null && policy.modified > lastExport.when,
  }
}
