import { type LayoutChoices, settleLayout, usualLayout } from '#core/policy/layout'
import type { Policy } from '#core/policy/policy'

const usual: ReadonlyMap<string, unknown> = new Map(Object.entries(usualLayout))

/** The policy laid out by these choices too. Only what differs from the usual layout stays in it. */
export function withLayout(policy: Policy, choices: LayoutChoices): Policy {
  const { layout: before, ...unlaid } = policy
  const layout: LayoutChoices = Object.fromEntries(
    Object.entries(settleLayout({ ...before, ...choices })).filter(([name, choice]) => choice !== usual.get(name)),
  )
  return Object.keys(layout).length === 0 ? unlaid : { ...unlaid, layout }
}
