import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { Language } from '#core/language'
import { prepareSearch, type SearchFault } from '#core/search/search'
import { catchUp } from '../document/catch-up'
import { reveal } from '../document/reveal'
import { sectionIds } from '../document/section-values'
import { useEditorContext, usePolicy } from '../editor-context'
import type { FindChoices } from './find-choices'
import { currentIndex, currentMatch, foundIn, lookFor, matchBeside, selectMatch } from './find-plugin'
import { type Replacement, replaceMatch, replaceMatches } from './replace-matches'

/** The pages of a policy, for one who goes from one to another. */
export interface Pages {
  /** Those of the languages whose pages have been opened. */
  editors: Partial<Record<Language, Editor>>
  turnTo: (language: Language) => void
  /** Opens the pages of all languages, out of sight. */
  openAll: () => void
}

/** What there is to tell about a search. */
export type FindStatus =
  | { kind: 'nothing' }
  /** Many matches are being replaced. */
  | { kind: 'replacing' }
  | { kind: 'fault'; fault: SearchFault | 'tookTooLong' }
  | { kind: 'found'; current: number | null; total: number }

/** Replacing more than so many takes long enough to say so first. */
const many = 500

/** Until what was drawn last is to be seen. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Looks for a moment's pause in the typing, in milliseconds. */
const pause = 150

/** Looks for a text on the page that is open, or on those of all languages, and replaces it. */
export function useFind({ text, matchCase, wholeWord, regex, allLanguages, replacement }: FindChoices, pages: Pages) {
  const { store, language } = useEditorContext()
  const languages = usePolicy((state) => state.policy.languages)
  const ids = usePolicy((state) => sectionIds(state.policy.sections))
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [reveals, revealMatch] = useReducer((count: number) => count + 1, 0)
  const [replacing, setReplacing] = useState(false)
  const { editors } = pages

  const scope = useMemo(() => (allLanguages ? languages : [language]), [allLanguages, languages, language])
  const prepared = useMemo(
    () => prepareSearch({ text, matchCase, wholeWord, regex }),
    [text, matchCase, wholeWord, regex],
  )
  const search = prepared.ok && text !== '' ? prepared.value : null
  const editor = editors[language]

  const lookNow = useCallback(() => {
    for (const name of languages) {
      const page = editors[name]
      if (page !== undefined) lookFor(page, scope.includes(name) ? search : null)
    }
  }, [editors, languages, scope, search])

  const select = (name: Language, page: Editor, match: Parameters<typeof selectMatch>[1]) => {
    page.view.dispatch(selectMatch(page.state, match))
    if (name !== language) pages.turnTo(name)
    revealMatch()
  }

  /** Goes to the first match from the cursor on, unless one is selected. */
  const land = useRef(() => {})
  land.current = () => {
    if (editor === undefined || currentMatch(editor.state) !== undefined) return revealMatch()
    const { matches = [] } = foundIn(editor.state) ?? {}
    const match = matches.find(({ from }) => from >= editor.state.selection.from) ?? matches[0]
    if (match !== undefined) select(language, editor, match)
  }

  // What the last session of the bar looked for is shown, but the cursor stays until something else is looked for.
  const landed = useRef(search)
  useEffect(() => {
    const timer = setTimeout(() => {
      lookNow()
      if (landed.current !== search) land.current()
      landed.current = search
    }, pause)
    return () => clearTimeout(timer)
  }, [lookNow, search])

  useEffect(() => {
    if (allLanguages) pages.openAll()
  }, [allLanguages, pages.openAll])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the other pages follow when sections change
  useEffect(() => {
    for (const name of scope) {
      const page = editors[name]
      if (page !== undefined && name !== language) catchUp(page, store.getState(), name)
    }
  }, [ids, scope, editors, language, store])

  useEffect(() => {
    const open = Object.values(editors)
    for (const page of open) page.on('transaction', redraw)
    return () => {
      for (const page of open) page.off('transaction', redraw)
    }
  }, [editors])

  const last = useRef(editors)
  last.current = editors
  useEffect(
    () => () => {
      for (const page of Object.values(last.current)) lookFor(page, null)
    },
    [],
  )

  useEffect(() => {
    if (reveals > 0 && editor !== undefined)
      void reveal(editor.view, () => editor.view.dom.querySelector('.cb-found-current'))
  }, [reveals, editor])

  const step = (direction: 1 | -1) => {
    lookNow()
    if (editor === undefined) return
    const beside = matchBeside(editor.state, direction)
    if (beside !== undefined) return select(language, editor, beside)
    // From the page's end on to the next page that has a match, and round to this one.
    const at = scope.indexOf(language)
    for (let turn = 1; turn <= scope.length; turn += 1) {
      const name = scope.at((at + turn * direction) % scope.length)
      const page = name === undefined ? undefined : editors[name]
      const match = page && foundIn(page.state)?.matches.at(direction === 1 ? 0 : -1)
      if (name !== undefined && page !== undefined && match !== undefined) return select(name, page, match)
    }
  }

  const given: Replacement = { kind: regex ? 'template' : 'text', text: replacement }

  const replace = () => {
    lookNow()
    const match = editor && currentMatch(editor.state)
    if (match !== undefined) editor?.view.dispatch(replaceMatch(editor.state, match, given))
    step(1)
  }

  const matchesOn = (page: Editor | undefined) =>
    page === undefined || page.isDestroyed ? [] : (foundIn(page.state)?.matches ?? [])

  /** Gives back how many matches were replaced. */
  const replaceAll = async (): Promise<number> => {
    lookNow()
    const total = scope.reduce((sum, name) => sum + matchesOn(editors[name]).length, 0)
    setReplacing(total > many)
    let count = 0
    for (const name of scope) {
      if (total > many) await painted()
      const page = editors[name]
      const matches = matchesOn(page)
      if (page === undefined || matches.length === 0) continue
      page.view.dispatch(replaceMatches(page.state, matches, given))
      count += matches.length
    }
    setReplacing(false)
    return count
  }

  const status = prepared.ok ? statusOf(scope, language, editors) : ({ kind: 'fault', fault: prepared.error } as const)
  return {
    status: replacing ? ({ kind: 'replacing' } as const) : status,
    /** Whether all pages that are searched are there. */
    isReady: scope.every((name) => editors[name] !== undefined),
    step,
    replace,
    replaceAll,
  }
}

function statusOf(scope: readonly Language[], language: Language, editors: Pages['editors']): FindStatus {
  const pages = scope.map((name) => {
    const state = editors[name]?.state
    const found = state === undefined ? null : foundIn(state)
    return { found, current: state !== undefined && name === language ? currentIndex(state) : -1 }
  })
  if (pages.every(({ found }) => found === null)) return { kind: 'nothing' }
  if (pages.some(({ found }) => found?.tookTooLong)) return { kind: 'fault', fault: 'tookTooLong' }
  let total = 0
  let current: number | null = null
  for (const { found, current: index } of pages) {
    if (index >= 0) current = total + index + 1
    total += found?.matches.length ?? 0
  }
  return { kind: 'found', current, total }
}
