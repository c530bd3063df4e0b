import { useRef, useState } from 'react'
import type { PolicyEffect } from '#contract/policy-effect'
import type { Facts } from '#core/facts/facts'
import { showError } from '#features/notices'
import { request } from '#host/bridge'
import type { Revisions } from './effect-dialog'

/** Asks what changed answers are to make of a client's policies, and has it done. */
export function useEffectQuestion() {
  const [policies, setPolicies] = useState<readonly PolicyEffect[] | null>(null)
  const settle = useRef<(revisions: Revisions | null) => void>(() => undefined)

  /** What the person decides; null when the answers are not to be saved. Policies that stay the same are not asked about. */
  const ask = async (client: string, facts: Facts): Promise<Revisions | null> => {
    const effect = await request('client.effect', { client, facts })
    if (!effect.ok) {
      showError(effect.error)
      return null
    }
    if (effect.value.policies.length === 0) return new Map()
    return new Promise((resolve) => {
      settle.current = resolve
      setPolicies(effect.value.policies)
    })
  }

  const decide = (revisions: Revisions | null): void => {
    setPolicies(null)
    settle.current(revisions)
  }

  /** Revises the policies in their files; the failure of one is shown and does not stop the others. */
  const apply = async (client: string, revisions: Revisions): Promise<void> => {
    for (const [policy, { add, remove }] of revisions) {
      if (add.length + remove.length === 0) continue
      const revised = await request('policy.revise', { client, policy, add: [...add], remove: [...remove] })
      if (!revised.ok) showError(revised.error)
    }
  }

  return { policies, ask, decide, apply }
}
