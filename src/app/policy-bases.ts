import type { PolicyReader } from '#app/policy-reader'
import type { Policy } from '#core/policy/policy'

/** The policies that unsaved texts were made from. */
export interface PolicyBases {
  /** The policy that its file held at a revision; null when it holds another now. */
  at(policies: PolicyReader, path: string, revision: string): Promise<Policy | null>
}

/** Keeps the base that was asked for last: the file may hold something else by now. */
export function createPolicyBases(): PolicyBases {
  let last: { path: string; revision: string; policy: Policy } | null = null
  return {
    async at(policies, path, revision) {
      if (last?.path === path && last.revision === revision) return last.policy
      const read = await policies.read(path)
      if (!read.ok || read.value.revision !== revision || !read.value.policy.ok) return null
      last = { path, revision, policy: read.value.policy.value }
      return last.policy
    },
  }
}
