import { useCallback, useEffect, useRef, useState } from 'react'
import { useCommands } from '#features/commands'
import type { FindBarOpening, FindChoices } from './find-choices'
import { loadFindBar } from './late-find-bar'

/** Whether the find bar is open, and the commands that open it; what it was told stays for the next time. */
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

  useCommands({ find: { run: () => open(false) }, replace: { run: () => open(true) } })

  return {
    opening,
    choices,
    toggleReplacing: () => setOpening((now) => now && { ...now, replacing: !now.replacing }),
    close: () => setOpening(null),
  }
}
