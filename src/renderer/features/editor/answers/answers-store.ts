import { createStore, type StoreApi } from 'zustand'
import type { Client } from '#contract/client'
import type { AppError } from '#contract/error'
import type { FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts, FactValue } from '#core/facts/facts'
import { relevantFacts } from '#core/facts/relevant-facts'
import { request } from '#host/bridge'
import { clientQuery, queryClient } from '#host/queries'

/** How often a save is tried again over what others have written meanwhile. */
const attempts = 3

interface Answers {
  /** The client's answers as the window has them. */
  facts: Facts
  /** Of the client's file: another one each time that it was written. */
  revision: string
  isUnsaved: boolean
  /** Why the last save failed; null after one that did not. */
  failure: AppError | null
  /** Changes an answer, or takes it away, and saves it at once. */
  change(fact: FactKey, value: FactValue | undefined): void
  /** Saves what could not be saved before. Whether nothing is unsaved then. */
  save(): Promise<boolean>
}

export type AnswersStore = StoreApi<Answers>

const withAnswers = (facts: Facts, changed: ReadonlyMap<FactKey, FactValue | undefined>): Facts => {
  const all = { ...facts, ...Object.fromEntries(changed) }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [FactKey, FactValue] => entry[1] !== undefined),
  )
}

/**
 * A client's answers while one of its policies is open. Each change is written at once, answer by answer: what another
 * window or program has written into the file meanwhile stays.
 */
export function createAnswersStore(opened: { client: Client; revision: string }, model: FactModel): AnswersStore {
  return createStore<Answers>((set, get) => {
    let base = opened
    let queue: Promise<boolean> = Promise.resolve(true)
    const unsaved = new Map<FactKey, FactValue | undefined>()

    const write = async (): Promise<AppError | null> => {
      for (let attempt = 1; ; attempt += 1) {
        const sent = new Map(unsaved)
        const facts = relevantFacts(model, withAnswers(base.client.facts, sent))
        const client: Client = { ...base.client, facts }
        const saved = await request('client.save', { client, revision: base.revision })
        if (saved.ok) {
          base = { client, revision: saved.value.revision }
          for (const [fact, value] of sent) if (unsaved.get(fact) === value) unsaved.delete(fact)
          return null
        }
        if (saved.error.code !== 'conflict' || attempt === attempts) return saved.error
        const now = await request('client.open', { client: base.client.id })
        if (!now.ok) return now.error
        base = now.value
      }
    }

    const save = (): Promise<boolean> => {
      queue = queue.then(async () => {
        if (unsaved.size === 0) return true
        const failure = await write()
        queryClient.setQueryData(clientQuery(base.client.id).queryKey, base)
        // What was pruned because no question asks for it now is kept here: undoing may ask for it again.
        const facts = withAnswers({ ...get().facts, ...base.client.facts }, unsaved)
        set({ failure, facts, revision: base.revision, isUnsaved: unsaved.size > 0 })
        return failure === null
      })
      return queue
    }

    return {
      facts: opened.client.facts,
      revision: opened.revision,
      isUnsaved: false,
      failure: null,
      change: (fact, value) => {
        unsaved.set(fact, value)
        set(({ facts }) => ({ facts: withAnswers(facts, new Map([[fact, value]])), isUnsaved: true }))
        void save()
      },
      save,
    }
  })
}
