import { startTransition, useEffect, useState } from 'react'

/**
 * Whether the component's first picture is drawn and the browser has a moment. What a person needs a moment later, such
 * as menus and dialogs, waits for it, so that what they came for is there sooner.
 */
export function useFirstPicture(): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const idle = requestIdleCallback(() => startTransition(() => setDrawn(true)), { timeout: 200 })
    return () => cancelIdleCallback(idle)
  }, [])
  return drawn
}
