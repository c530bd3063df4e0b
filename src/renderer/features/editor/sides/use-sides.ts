import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Language } from '#core/language'

/** The two languages whose pages stand beside each other, in the order of reading. */
export type Pair = readonly [Language, Language]

interface Shown {
  /** The language whose page is open: the one with the focus, or that had it last. */
  language: Language
  pair: Pair | null
  /** The pair that stood beside each other last. */
  former: Pair | null
}

/** The least width of two pages, in the letters' measure. */
const leastRem = 38

/** Two of a policy's languages in its order. */
const pairOf = (languages: readonly Language[], one: Language, other: Language): Pair =>
  languages.indexOf(one) < languages.indexOf(other) ? [one, other] : [other, one]

/** Whether there is room for two pages; looked at only while two are wanted. */
function useRoom(pages: RefObject<HTMLElement | null>, wanted: boolean): boolean {
  const [roomy, setRoomy] = useState(true)
  useEffect(() => {
    if (!wanted || pages.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (entry !== undefined) setRoomy(entry.contentRect.width >= leastRem * rem)
    })
    observer.observe(pages.current)
    return () => observer.disconnect()
  }, [pages, wanted])
  return roomy
}

/** Which page of a policy is open, and which other stands beside it. */
export function useSides(start: Language, languages: readonly Language[], box: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<Shown>({ language: start, pair: null, former: null })
  const [opened, setOpened] = useState<ReadonlySet<Language>>(() => new Set([start]))
  const { language, pair } = shown
  const roomy = useRoom(box, pair !== null)
  const inSight = useMemo(() => (pair !== null && roomy ? pair : [language]), [pair, roomy, language])
  // Grows while it is drawn: a page that was in sight once stays.
  const missing = [language, ...(pair ?? [])].filter((name) => !opened.has(name))
  if (missing.length > 0) setOpened(new Set([...opened, ...missing]))

  const actions = useMemo(
    () => ({
      /** Opens the pages of all languages, out of sight. */
      openAll: () => setOpened(new Set(languages)),
      /** Opens a page: in the place of the one that is open, unless it stands beside it. */
      turnTo: (next: Language) =>
        setShown(({ language, pair, former }) => {
          const place = (one: Language) => (one === language ? next : one)
          const moved: Pair | null = pair?.includes(next) === false ? [place(pair[0]), place(pair[1])] : pair
          return { language: next, pair: moved, former }
        }),
      /** Shows another page beside the one that is open, in the policy's order of languages. */
      showBeside: (other: Language) =>
        setShown((before) => ({ ...before, pair: pairOf(languages, before.language, other) })),
      /** Gives a place of the pair another language; one that stands in the other place changes places with it. */
      choose: (place: 0 | 1, chosen: Language) =>
        setShown((before) => {
          if (before.pair === null) return before
          const [first, second] = before.pair
          const [replaced, other] = place === 0 ? [first, second] : [second, first]
          const kept = other === chosen ? replaced : other
          const pair: Pair = place === 0 ? [chosen, kept] : [kept, chosen]
          return { ...before, language: pair.includes(before.language) ? before.language : chosen, pair }
        }),
      /** Shows the pair again that stood beside each other last, if the open page is one of it; else this other page. */
      showAgain: (other: Language) =>
        setShown((before) => {
          const { language, former } = before
          if (former?.includes(language) === true) return { ...before, pair: former }
          return { ...before, pair: pairOf(languages, language, other) }
        }),
      showAlone: () => setShown((before) => ({ ...before, pair: null, former: before.pair })),
    }),
    [languages],
  )

  // A policy that was merged may have lost a language whose page is open.
  const [first] = languages
  if (first !== undefined && [language, ...(pair ?? [])].some((name) => !languages.includes(name))) {
    setShown({ language: languages.includes(language) ? language : first, pair: null, former: null })
  }

  return { language, pair, inSight, opened, ...actions }
}
