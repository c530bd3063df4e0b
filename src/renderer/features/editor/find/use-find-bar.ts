import { useCallback, useEffect, useRef, useState } from 'react'
import type { FindBarOpening, FindChoices } from './find-choices'
import { loadFindBar } from './late-find-bar'

const isModal = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null

/** Whether the find bar is open. Ctrl+F opens it, Ctrl+H with the row that replaces; what it was told stays for the next time. */
export function useFindBar(textIsShown: boolean) {
  const [opening, setOpening] = useState<FindBarOpening | null>(null)
  const choices = useRef<FindChoices>({
    text: '',
    replacement: '',
    matchCase: false,
    wholeWord: false,
    regex: false,
    allLanguages: false,
  })

  const open = useCallback(
    (replacing: boolean) =>
      setOpening((before) => ({ replacing: replacing || before?.replacing === true, turn: (before?.turn ?? 0) + 1 })),
    [],
  )

  // What is typed right after Ctrl+F must not wait for the bar's code, and so go into the text.
  useEffect(() => {
    if (textIsShown) void loadFindBar()
  }, [textIsShown])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || isModal(event.target)) return
      if (event.code !== 'KeyF' && event.code !== 'KeyH') return
      event.preventDefault()
      open(event.code === 'KeyH')
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [open])

  return {
    opening,
    choices,
    open,
    toggleReplacing: () => setOpening((now) => now && { ...now, replacing: !now.replacing }),
    close: () => setOpening(null),
  }
}
