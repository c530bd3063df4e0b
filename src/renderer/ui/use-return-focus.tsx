import { useEffect, useRef } from 'react'

/**
 * Gives the focus back, when a dialog is closed or taken away, to what had it before the dialog came. Mantine's modals
 * do so only for an opening that finds them in the page, closed.
 */
export function useReturnFocus(opened = true): void {
  const wasOpened = useRef(false)
  const before = useRef<Element | null>(null)
  if (opened && !wasOpened.current) before.current = document.activeElement
  wasOpened.current = opened
  useEffect(() => {
    if (!opened) return
    return () => {
      const { current } = before
      // Whoever closed the dialog has put the focus elsewhere by the next frame, if it belongs there.
      requestAnimationFrame(() => {
        const focused = document.activeElement
        const isNowhere = focused === document.body || focused?.closest('[role="dialog"]') !== null
        if (isNowhere && current instanceof HTMLElement) current.focus()
      })
    }
  }, [opened])
}
