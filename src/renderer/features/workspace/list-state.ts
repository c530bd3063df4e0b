import { create } from 'zustand'
import type { Order, Wanted } from './policies/arrange-policies'

/** What a person made of the two lists: what they look for, in what order, and what they selected. */
interface ListState {
  /** What is looked for among the clients. */
  query: string
  /** Whether archived clients are wanted, in place of the others. */
  wantsArchived: boolean
  /** Which policies the table shows. */
  wanted: Wanted
  order: Order
  /** Keys of the policies selected in the table. */
  selected: ReadonlySet<string>
  /** Whether policies that are not read yet are left so. */
  stoppedReading: boolean
}

const untouched: ListState = {
  query: '',
  wantsArchived: false,
  wanted: { words: '', language: null },
  order: { column: 'modified', descending: true },
  selected: new Set(),
  stoppedReading: false,
}

/** It stays while a policy or a client is open; another workspace begins untouched. */
export const useListState = create<ListState>(() => untouched)

export const resetListState = (): void => useListState.setState(untouched)
