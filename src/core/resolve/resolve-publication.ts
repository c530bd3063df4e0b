import type { Brand } from '#core/design/brand'
import { settleDesign } from '#core/design/design'
import type { Logo } from '#core/design/logo'
import type { Language } from '#core/language'
import { settleLayout } from '#core/policy/layout'
import type { Publication } from '#core/resolve/publication'
import { type Resolving, resolvePolicy } from '#core/resolve/resolve-policy'

export interface ResolvingPublication extends Omit<Resolving, 'language' | 'anchorPrefix'> {
  /** Of the policy's own, the main one first. */
  languages: readonly [Language, ...Language[]]
  brand: Brand
  logo: Logo | null
}

/** Settles what one file says in these languages, and how it looks. */
export function resolvePublication({
  languages: [main, ...others],
  brand,
  logo,
  ...resolving
}: ResolvingPublication): Publication {
  const { policy, layout = settleLayout(policy.layout) } = resolving
  const resolve = (language: Language) =>
    resolvePolicy({ ...resolving, layout, language, anchorPrefix: others.length === 0 ? '' : `${language}-` })
  return {
    policies: [resolve(main), ...others.map(resolve)],
    design: settleDesign(layout, brand, logo, policy.effectiveDate),
  }
}
