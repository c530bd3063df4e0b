import { useState } from 'react'

/**
 * What a list with a search needs for Enter to take the first option that is found. With nothing typed, Enter takes
 * none: a second Enter must not choose what the person never looked for.
 */
export function useTakeFirst() {
  const [isTyped, setIsTyped] = useState(false)
  return { selectFirstOptionOnChange: isTyped, onSearchChange: (typed: string) => setIsTyped(typed !== '') }
}
