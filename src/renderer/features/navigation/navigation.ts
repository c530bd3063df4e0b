import { useEffect } from 'react'
import { create } from 'zustand'
import type { FactKey } from '#core/facts/facts'
import { request } from '#host/bridge'

/** Where in the window the person is. */
type Screen =
  /** What a first start shows. */
  | { kind: 'welcome' }
  /** `saved` is a client that was just saved, whose card is gone to; for `newPolicyFor` a policy is asked for at once. */
  | { kind: 'home'; saved?: string; newPolicyFor?: { id: string; name: string } }
  /** `client` is null while a new one is being made; `fact` is the question to begin with. */
  | { kind: 'client'; client: string | null; fact?: FactKey }
  | { kind: 'policy'; client: string; policy: string }

/** What stands between a screen with unsaved work and leaving it. */
export interface LeaveGuard {
  isUnsaved(): boolean
  /** Whether everything is saved afterwards; a failure has been shown. */
  save(): Promise<boolean>
  /** Gives up what is unsaved: the person leaves without it. */
  discard?(): void
}

/** What the first screen lists. */
export type HomeView = 'clients' | 'policies'

interface Navigation {
  screen: Screen
  /** What the first screen lists, when it is shown. */
  homeView: HomeView
  /** Where the person wants to go, while they are asked what becomes of unsaved work. */
  wanted: Screen | null
  guard: LeaveGuard | null
  /** Goes there, unless unsaved work needs a decision first. */
  go(screen: Screen): void
  /** Goes there, whatever is unsaved. */
  leave(): void
  stay(): void
}

export const useNavigation = create<Navigation>((set, get) => ({
  screen: { kind: 'home' },
  homeView: 'clients',
  wanted: null,
  guard: null,
  go: (screen) => (get().guard?.isUnsaved() ? set({ wanted: screen }) : set({ screen, wanted: null })),
  leave: () => {
    get().guard?.discard?.()
    set(({ screen, wanted }) => ({ screen: wanted ?? screen, wanted: null, guard: null }))
  },
  stay: () => set({ wanted: null }),
}))

/** Remembers the policy that is open, or that none is, for the next start. A failure costs a click, and is let pass. */
export const rememberScreen = (): (() => void) =>
  useNavigation.subscribe(({ screen }, before) => {
    if (screen === before.screen) return
    const policy = screen.kind === 'policy' ? { client: screen.client, policy: screen.policy } : null
    void request('session.save', { policy })
  })

/** Guards the screen that calls it: leaving it, or closing the window, asks about unsaved work. */
export function useLeaveGuard(guard: LeaveGuard): void {
  useEffect(() => {
    useNavigation.setState({ guard })
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (guard.isUnsaved()) event.preventDefault()
    }
    window.addEventListener('beforeunload', beforeUnload)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      if (useNavigation.getState().guard === guard) useNavigation.setState({ guard: null })
    }
  }, [guard])
}
