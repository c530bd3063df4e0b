import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SidePanelName } from './panels/side-panel'
import { previewToggleId } from './policy-header'

const atOnce = { getInitialValueInEffect: false }

/**
 * Which panels stand beside the pages. The outline has a place of its own beside the preview, which takes more room; in a
 * narrow window it gives way to any other panel, or nothing would be left of the page.
 */
export function usePanels() {
  const wide = useMediaQuery('(min-width: 75em)', true, atOnce)
  const roomy = useMediaQuery('(min-width: 100em)', true, atOnce)
  const narrow = useMediaQuery('(max-width: 62em)', false, atOnce)
  const [side, setSide] = useState<SidePanelName | null>(wide ? 'library' : null)
  const [outline, setOutline] = useState({ beforePreview: true, besidePreview: roomy })
  const place = side === 'preview' ? 'besidePreview' : 'beforePreview'
  const givesWay = narrow && side !== null

  // The focus goes with a panel that a key has hidden.
  const before = useRef(side)
  useEffect(() => {
    if (before.current !== side && document.activeElement === document.body)
      document.getElementById(previewToggleId)?.focus()
    before.current = side
  }, [side])

  return {
    side,
    outlineIsShown: outline[place] && !givesWay,
    toggleOutline: () => {
      if (givesWay) setSide(null)
      setOutline(givesWay ? { ...outline, beforePreview: true } : { ...outline, [place]: !outline[place] })
    },
    /** Makes room for a second page: hides what stands at the end of the pages, unless the window has room for all. */
    makeRoom: useCallback(() => {
      if (!roomy) setSide(null)
    }, [roomy]),
    showSide: setSide,
    toggleSide: useCallback((panel: SidePanelName) => setSide((shown) => (shown === panel ? null : panel)), []),
  }
}
