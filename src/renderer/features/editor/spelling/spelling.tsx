import { useEffect, useRef, useState } from 'react'
import { useCommands } from '#features/commands'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { reveal } from '../document/reveal'
import { useEditorContext } from '../editor-context'
import { replaceMatch } from '../find/replace-matches'
import { OwnWordsDialog } from './own-words-dialog'
import './spelling.css'
import { TextSelection } from '@tiptap/pm/state'
import { type OpenedWord, SpellingMenu } from './spelling-menu'
import { type Misspelling, misspellingAt, misspellingBeside } from './spelling-plugin'
import { useChecker } from './use-checker'
import { useSpellingTexts } from './use-spelling-texts'

/** Marks misspelt words on the open page, and what can be done about one of them. */
export function Spelling() {
  const t = useSpellingTexts()
  const { editor, language } = useEditorContext()
  const [opened, setOpened] = useState<OpenedWord | null>(null)
  const [listsOwnWords, listOwnWords] = useState(false)
  const page = useChecker()

  const open = async ({ word, from, to }: Misspelling) => {
    if (editor === null) return
    const { state, view } = editor
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    view.focus()
    announce(t('spelling:unknown', { word }))
    const [answer] = await Promise.all([
      request('spelling.suggest', { language, word }),
      reveal(view, () => view.domAtPos(from, 1).node.parentElement),
    ])
    if (!answer.ok) return showError(answer.error)
    // Somebody may have gone on meanwhile.
    if (view.state.selection.from !== from || view.state.doc !== state.doc) return
    setOpened({ word, from, to, suggestions: answer.value.suggestions })
  }

  const openBeside = async (direction: 1 | -1) => {
    const checked = page()
    if (checked === null || editor === null) return
    setOpened(null)
    // The word at the cursor is finished: somebody asks about it.
    editor.view.dispatch(editor.state.tr.setSelection(editor.state.selection))
    await checked.checker.finish()
    const found = misspellingBeside(editor.state, direction)
    if (found === undefined) announce(t('spelling:none'))
    else await open(found)
  }

  useCommands({
    nextMisspelling: { run: () => void openBeside(1), possible: () => page() !== null },
    previousMisspelling: { run: () => void openBeside(-1), possible: () => page() !== null },
    ownWords: { run: () => listOwnWords(true) },
  })

  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    if (editor === null) return
    const { view } = editor
    const onContextMenu = (event: MouseEvent) => {
      const under = view.posAtCoords({ left: event.clientX, top: event.clientY })
      // A menu that a key asks for is about where the cursor is.
      const place = event.button === 2 ? under?.pos : view.state.selection.head
      const word = place === undefined ? undefined : misspellingAt(view.state, place)
      if (word === undefined) return
      event.preventDefault()
      void latest.current(word)
    }
    view.dom.addEventListener('contextmenu', onContextMenu)
    return () => view.dom.removeEventListener('contextmenu', onContextMenu)
  }, [editor])

  const close = () => {
    setOpened(null)
    editor?.view.focus()
  }

  const replace = (word: OpenedWord, suggestion: string) => {
    if (editor === null) return
    editor.view.dispatch(replaceMatch(editor.state, { ...word, groups: [] }, { kind: 'text', text: suggestion }))
    announce(t('spelling:replaced', { word: word.word, suggestion }))
    close()
  }

  const add = async ({ word }: OpenedWord) => {
    close()
    const added = await request('spelling.addWord', { language, word })
    if (!added.ok) return showError(added.error)
    await page()?.checker.askAgain()
    announce(t('spelling:added', { word }))
  }

  const ignore = ({ word }: OpenedWord) => {
    close()
    page()?.verdicts.spare([word])
    page()?.checker.release()
    announce(t('spelling:ignored', { word }))
  }

  return (
    <>
      {opened !== null && editor !== null && (
        <SpellingMenu
          key={opened.from}
          opened={opened}
          editor={editor}
          onClose={close}
          onReplace={(suggestion) => replace(opened, suggestion)}
          onAdd={() => void add(opened)}
          onIgnore={() => ignore(opened)}
          onOwnWords={() => {
            setOpened(null)
            listOwnWords(true)
          }}
        />
      )}
      {listsOwnWords && (
        <OwnWordsDialog
          onRemoved={() => page()?.checker.checkAnew()}
          onClose={() => {
            listOwnWords(false)
            editor?.view.focus()
          }}
        />
      )}
    </>
  )
}
