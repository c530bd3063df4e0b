import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { MethodInput } from '#contract/contract'
import type { Policy } from '#core/policy/policy'
import { useEditorContext } from '../editor-context'

/** What every preview is asked for. */
export type Previewed = Omit<MethodInput<'preview.print'>, 'job'>

/** The policy as the window has it, once nothing in it has changed for `delay` milliseconds. */
function useSettledPolicy(delay: number): Policy {
  const { store } = useEditorContext()
  const [policy, setPolicy] = useState(() => store.getState().policy)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = store.subscribe((state, before) => {
      if (state.policy === before.policy) return
      clearTimeout(timer)
      timer = setTimeout(() => setPolicy(state.policy), delay)
    })
    // It may have changed between the first picture and this effect.
    setPolicy(store.getState().policy)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, delay])
  return policy
}

/**
 * What a preview is asked for: the policy in the language whose page is open, or in all that stand in one file with it.
 * @param delay how long nothing must have changed before a change counts, in milliseconds
 */
export function usePreviewed(delay: number): Previewed {
  const { store, answers, language } = useEditorContext()
  const content = useSettledPolicy(delay)
  // The host reads the answers from the client's file.
  const answersRevision = useStore(answers, (state) => state.revision)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other answers make another preview of the same policy
  return useMemo(
    () => ({
      client: store.getState().place.client,
      content,
      languages: content.layout?.together === true ? content.languages : [language],
    }),
    [store, content, language, answersRevision],
  )
}
