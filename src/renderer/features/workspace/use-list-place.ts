import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ClientSummary } from '#contract/contract'
import { useListState } from './list-state'

/** Where a list was left: how far it was scrolled, and the id of what was chosen in it. */
let left = { scroll: 0, chosen: '' }

export const answersId = (client: string): string => `answers-${client}`
export const policyId = (client: string, policy: string): string => `open-${client}-${policy}`

/**
 * Goes back to where the list was left, or to the card of the client that was just saved, whatever is looked for.
 * @param clients undefined until they are read
 */
export function useListPlace(clients: readonly ClientSummary[] | undefined, saved: string | undefined): void {
  const isThere = useRef(false)
  // What is looked for is given up to show a saved client; the list then has its card, and the effect is due again.
  useListState((state) => state.query)

  // A layout effect ends while the list still stands in the page.
  useLayoutEffect(
    () => () => {
      left = { scroll: document.getElementById('main')?.scrollTop ?? 0, chosen: document.activeElement?.id ?? '' }
    },
    [],
  )

  useEffect(() => {
    if (isThere.current || clients === undefined) return
    if (saved === undefined) {
      document.getElementById('main')?.scrollTo(0, left.scroll)
      document.getElementById(left.chosen)?.focus()
      isThere.current = true
    } else {
      const card = document.getElementById(answersId(saved))
      const wantsArchived = clients.some(({ id, archived }) => id === saved && archived)
      if (card === null) return useListState.setState({ query: '', wantsArchived })
      card.focus()
      card.closest('section')?.scrollIntoView({ block: 'nearest' })
      isThere.current = true
    }
  })
}
