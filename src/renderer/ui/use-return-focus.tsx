import { useEffect, useRef } from 'react'

/**
 * Gives the focus back, when a dialog is taken away, to what had it before the dialog came. Mantine's modals do so only
 * while they stay in the page, closed.
 */
export function useReturnFocus(): void {
  const before = useRef(document.activeElement)
  useEffect(
    () => () => {
      const { current } = before
      // By the next frame the dialog is gone, and whoever closed it has put the focus elsewhere if it belongs there.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && current instanceof HTMLElement) current.focus()
      })
    },
    [],
  )
}
