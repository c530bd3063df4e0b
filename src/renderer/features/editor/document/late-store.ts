import { createStore, type StoreApi } from 'zustand'

/** How long listeners may wait, in milliseconds: longer than it takes to show a letter. */
const lateness = 30

type Change<State> = Partial<State> | ((state: State) => Partial<State>)

interface LateSetters<State> {
  /** Changes the state; listeners hear of it at once. */
  set: (change: Change<State>) => void
  get: () => State
  /** Owes a change that reads and sets the state. */
  later: (change: () => void) => void
}

/** A store as those see it who do not make its state. */
export type ReadStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>

/**
 * A store that may owe a change, so that a letter is not kept from the screen by all that listens: whoever reads the
 * state has the change made, and listeners hear of it a moment later, unless another change is told of before.
 */
export function createLateStore<State>(create: (setters: LateSetters<State>) => State): ReadStore<State> {
  const listeners = new Set<Parameters<StoreApi<State>['subscribe']>[0]>()
  let owed: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isQuiet = false

  const settle = () => {
    const change = owed
    owed = null
    if (change === null) return
    isQuiet = true
    try {
      change()
    } finally {
      isQuiet = false
    }
  }
  const get = (): State => {
    settle()
    return base.getState()
  }
  const set = (change: Change<State>) => {
    settle()
    base.setState(change)
  }
  const tell = () => {
    clearTimeout(timer)
    timer = undefined
    const [now, before] = [get(), heard]
    heard = now
    if (now !== before) for (const listener of [...listeners]) listener(now, before)
  }
  const later = (change: () => void) => {
    settle()
    owed = change
    timer ??= setTimeout(tell, lateness)
  }

  const base: StoreApi<State> = createStore<State>(() => create({ set, get, later }))
  let heard = base.getState()
  base.subscribe(() => {
    if (!isQuiet) tell()
  })
  return {
    getState: get,
    getInitialState: base.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
