import { create } from 'zustand'
import type { ChosenShortcuts } from '#contract/settings-schema'
import type { CommandId } from './command-list'
import { type Shortcuts, settleShortcuts } from './shortcuts'

/** What a part of the window does for a command. */
interface CommandHandler {
  run(): void
  /** Whether it can be done now; absent: always. */
  possible?(): boolean
}

export type Handlers = Partial<Record<CommandId, CommandHandler>>

/** A numbered place that a person may go to from the palette. */
export interface Place {
  id: string
  /** Counted from 1. */
  number: number
  title: string
  run(): void
}

interface CommandState {
  chosen: ChosenShortcuts
  shortcuts: Shortcuts
  dialog: 'palette' | 'keyboard' | null
}

export const useCommandState = create<CommandState>(() => ({
  chosen: {},
  shortcuts: settleShortcuts({}),
  dialog: null,
}))

/** Has the chosen shortcuts hold from now on. */
export const applyShortcuts = (chosen: ChosenShortcuts): void =>
  useCommandState.setState({ chosen, shortcuts: settleShortcuts(chosen) })

/** The parts of the window that stand now, the latest last. */
const standing: (() => Handlers)[] = []
const placeSources: (() => Place[])[] = []

const add = <Item>(list: Item[], item: Item) => {
  list.push(item)
  return () => void list.splice(list.indexOf(item), 1)
}

/** Counts how often the parts of the window have said what they do: it changes when something may have become possible. */
export const useOffers = create(() => ({ changes: 0 }))

/** What the parts of the window do may have changed. */
export const noteOffers = (): void => useOffers.setState(({ changes }) => ({ changes: changes + 1 }))

/** Has a part of the window do its commands until the function that it returns is called; the last part goes first. */
export const addHandlers = (handlers: () => Handlers) => add(standing, handlers)

/** Offers places to go to until the function that it returns is called. */
export const addPlaces = (places: () => Place[]) => add(placeSources, places)

/** The places that can be gone to now. */
export const placesNow = (): Place[] => placeSources.flatMap((source) => source())

function handlerOf(id: CommandId): CommandHandler | undefined {
  const handler = standing.map((part) => part()[id]).findLast((candidate) => candidate !== undefined)
  return handler?.possible?.() === false ? undefined : handler
}

export const isPossible = (id: CommandId): boolean => handlerOf(id) !== undefined

/** Does a command; false when it cannot be done now. */
export function runCommand(id: CommandId): boolean {
  const handler = handlerOf(id)
  handler?.run()
  return handler !== undefined
}
