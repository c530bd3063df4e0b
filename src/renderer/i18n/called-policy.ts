import type { PolicySummary } from '#contract/policy-schema'
import type { Language } from '#core/language'
import { titleIn } from '#core/policy/title-in'

/**
 * What a listed policy is called: by its title, or while that is not read by its file's name.
 * @param untitled what it is called where it has no title; it and a file's name come without a language
 */
export function calledPolicy(
  policy: PolicySummary,
  language: Language,
  untitled: string,
): { text: string; language?: Language } {
  return titleIn(policy, language) ?? { text: policy.unread === true ? policy.id : untitled }
}
