import { useEffect, useRef } from 'react'
import { addHandlers, addPlaces, type Handlers, noteOffers, type Place } from './command-store'
import { listenToKeys } from './listen-to-keys'

/** Does these commands for as long as the calling component stands; the component that came last goes first. */
export function useCommands(handlers: Handlers): void {
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    listenToKeys()
    return addHandlers(() => latest.current)
  }, [])
  useEffect(noteOffers)
}

/** Offers places in the palette for as long as the calling component stands. */
export function usePlaces(places: () => Place[]): void {
  const latest = useRef(places)
  latest.current = places
  useEffect(() => addPlaces(() => latest.current()), [])
}
