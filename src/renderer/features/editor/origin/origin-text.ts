import type { SectionOrigin } from '#core/policy/section-origin'

/** The key of the text that tells where a section comes from. */
export const originText = (origin: SectionOrigin) =>
  origin.kind === 'own' ? ('origin.own' as const) : (`origin.${origin.kind}.${origin.since}` as const)
