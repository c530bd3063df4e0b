import type { MethodInput } from '#contract/contract'
import type { AppError } from '#contract/error'
import type { Policy } from '#core/policy/policy'
import { changesOf } from '#core/policy/policy-changes'
import { ok } from '#core/result'
import { request } from './bridge'
import { throttle } from './throttle'

/** The rest of the second that a copy may be behind is for idling, sending and writing. */
const delay = 600

/** How long a copy that could not be written waits for its next attempt, in milliseconds. */
const patience = 5000

/** What the window holds of a policy. */
interface Held {
  policy: Policy
  /** The file's revision that it was made from. */
  revision: string
  /** What the file held at that revision, if that is known. */
  base?: Policy | null
  isUnsaved: boolean
}

export interface KeeperOptions {
  place: MethodInput<'recovery.list'>
  /** The copy that the text came from; null when it came from the policy's file. */
  copy: string | null
  held: () => Held
  /** Hears why no copy could be written: once, until one could be. */
  onFailure: (error: AppError) => void
  whenIdle: () => Promise<void>
}

export interface RecoveryKeeper {
  /** What the window holds has changed. */
  changed(): void
  /** Writes or removes the copy now. Whether what the window holds is safe afterwards; a failure has been told. */
  now(): Promise<boolean>
  /** Whether the text is kept in this copy. */
  owns(copy: string): boolean
  /** Writes or removes the copy for the last time. */
  end(): Promise<void>
}

/** Keeps a copy of what is unsaved at most a second behind typing, and none of what is saved. */
export function keepRecoveryCopy({ place, copy, held, onFailure, whenIdle }: KeeperOptions): RecoveryKeeper {
  let current = copy
  let written: Held | null = null
  let failing = false
  let retry: ReturnType<typeof setTimeout> | undefined

  /** Sends what differs from the file, or all of it where the host has no such file. */
  const send = async ({ policy, revision, base }: Held) => {
    const to = { ...place, copy: current, revision }
    if (base) {
      const answer = await request('recovery.saveChanges', { ...to, changes: changesOf(base, policy) })
      if (!answer.ok) return answer
      if (answer.value.copy !== null) return ok({ copy: answer.value.copy })
    }
    return request('recovery.save', { ...to, content: policy })
  }
  const write = async (now: Held): Promise<AppError | null> => {
    if (written?.policy === now.policy && written.revision === now.revision) return null
    const answer = await send(now)
    if (!answer.ok) return answer.error
    current = answer.value.copy
    written = now
    return null
  }
  const remove = async (): Promise<AppError | null> => {
    if (current === null) return null
    const answer = await request('recovery.discard', { ...place, copy: current })
    if (!answer.ok) return answer.error
    current = null
    written = null
    return null
  }
  const keepUp = async (): Promise<void> => {
    const now = held()
    const failure = now.isUnsaved ? await write(now) : await remove()
    clearTimeout(retry)
    if (failure !== null) {
      retry = setTimeout(changed, patience)
      if (!failing) onFailure(failure)
    }
    failing = failure !== null
  }
  const throttled = throttle(keepUp, delay, whenIdle)
  const changed = () => throttled.changed()

  return {
    changed,
    async now() {
      await throttled.now()
      return !failing
    },
    owns: (copy) => copy === current,
    async end() {
      await throttled.now()
      throttled.stop()
      clearTimeout(retry)
    },
  }
}
