import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { defaultSettings } from '#contract/default-settings'
import { showError } from '#features/notices'
import { request } from '#host/bridge'
import { settingsQuery } from '#host/queries'
import { useEditorContext } from '../editor-context'
import { namesOfClient } from './names-of-client'
import { SpellingChecker } from './spelling-checker'
import { spellingKey } from './spelling-plugin'
import { Verdicts } from './verdicts'

/** A page's checker, and what it knows of words. */
export interface CheckedPage {
  editor: Editor
  checker: SpellingChecker
  verdicts: Verdicts
}

/** Has each page that is opened checked while the settings wish it; gives the open page's checker, or null. */
export function useChecker(): () => CheckedPage | null {
  const { editor, language, facts, library } = useEditorContext()
  const { spelling = defaultSettings.spelling } = useQuery(settingsQuery).data ?? {}
  const pages = useRef(new Map<Editor, CheckedPage>())
  const isBroken = useRef(false)

  useEffect(() => {
    if (editor === null || editor.isDestroyed || !spelling || pages.current.has(editor)) return
    const verdicts = new Verdicts(language)
    const checker = new SpellingChecker(
      verdicts,
      (words) => request('spelling.check', { language, words }),
      (fault) => {
        // Said once: each pause in the typing would say it again.
        if (!isBroken.current) showError(fault)
        isBroken.current = true
      },
    )
    pages.current.set(editor, { editor, checker, verdicts })
    editor.registerPlugin(checker.plugin)
  }, [editor, language, spelling])

  useEffect(() => {
    if (spelling) return
    for (const { editor: page } of pages.current.values()) if (!page.isDestroyed) page.unregisterPlugin(spellingKey)
    pages.current.clear()
  }, [spelling])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that was opened just now has to learn the names
  useEffect(() => {
    for (const { verdicts, checker } of pages.current.values()) {
      verdicts.spare(namesOfClient(facts, library.factModel.services, verdicts.language))
      checker.release()
    }
  }, [facts, library, editor, spelling])

  return () => (editor === null ? null : (pages.current.get(editor) ?? null))
}
