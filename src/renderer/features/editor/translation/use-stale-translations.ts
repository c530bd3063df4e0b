import { useCallback, useEffect } from 'react'
import { staleSections } from '#core/policy/translation-state'
import { whenSectionsRest } from '../document/when-sections-rest'
import { useEditorContext } from '../editor-context'

const sameSet = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean =>
  one?.size === other.size && [...other].every((id) => one.has(id))

/** Keeps what the window shows of stale translations up to date, when it is idle; gives what looks at once. */
export function useStaleTranslations(): () => void {
  const { store, translations } = useEditorContext()
  const look = useCallback(() => {
    const { policy } = store.getState()
    const { stale } = translations.getState()
    const found = policy.languages.map((language) => {
      const before = stale[language]
      const now = new Set(staleSections(policy, language))
      return [language, before !== undefined && sameSet(before, now) ? before : now] as const
    })
    if (found.some(([language, now]) => stale[language] !== now))
      translations.setState({ stale: Object.fromEntries(found) })
  }, [store, translations])
  useEffect(() => whenSectionsRest(store, look), [store, look])
  return look
}
