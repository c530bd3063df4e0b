import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SidePanelName } from './panels/side-panel'
import { previewToggleId } from './policy-header'

const atOnce = { getInitialValueInEffect: false }

/** Which panels stand beside the pages. The outline has a place of its own beside the preview, which takes more room. */
export function usePanels() {
  const wide = useMediaQuery('(min-width: 75em)', true, atOnce)
  const roomy = useMediaQuery('(min-width: 100em)', true, atOnce)
  const [side, setSide] = useState<SidePanelName | null>(wide ? 'library' : null)
  const [outline, setOutline] = useState({ beforePreview: true, besidePreview: roomy })
  const place = side === 'preview' ? 'besidePreview' : 'beforePreview'

  // The focus goes with a panel that a key has hidden.
  const before = useRef(side)
  useEffect(() => {
    if (before.current !== side && document.activeElement === document.body)
      document.getElementById(previewToggleId)?.focus()
    before.current = side
  }, [side])

  return {
    side,
    outlineIsShown: outline[place],
    toggleOutline: () => setOutline({ ...outline, [place]: !outline[place] }),
    /** Makes room for a second page: hides what stands at the end of the pages, unless the window has room for all. */
    makeRoom: useCallback(() => {
      if (!roomy) setSide(null)
    }, [roomy]),
    showSide: setSide,
    toggleSide: useCallback((panel: SidePanelName) => setSide((shown) => (shown === panel ? null : panel)), []),
  }
}
