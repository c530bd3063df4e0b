import type { Design } from '#core/design/design'
import type { Language } from '#core/language'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

/** What is written into one file: a policy in one language or several, and how it looks. */
export interface Publication {
  /** One for each language, the main one first; no two have a section with the same anchor. */
  policies: readonly [ResolvedPolicy, ...ResolvedPolicy[]]
  design: Design
}

/** The languages of a publication, the main one first. */
export const languagesOf = ({ policies }: Publication): Language[] => policies.map(({ language }) => language)
