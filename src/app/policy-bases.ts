import { readPolicy } from '#app/policies'
import type { Files } from '#app/ports'
import type { Policy } from '#core/policy/policy'

/** The policies that unsaved texts were made from. */
export interface PolicyBases {
  /** The policy that its file held at a revision; null when it holds another now. */
  at(files: Files, path: string, revision: string): Promise<Policy | null>
}

/** Keeps the base that was asked for last: what a revision held never changes, and reading it anew takes long. */
export function createPolicyBases(): PolicyBases {
  let last: { path: string; revision: string; policy: Policy } | null = null
  return {
    async at(files, path, revision) {
      if (last?.path === path && last.revision === revision) return last.policy
      const read = await readPolicy(files, path)
      if (!read.ok || read.value.revision !== revision || !read.value.policy.ok) return null
      last = { path, revision, policy: read.value.policy.value }
      return last.policy
    },
  }
}
