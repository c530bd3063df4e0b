import { Tabs } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { LibraryFrame } from '#contract/contract'
import type { FactKey } from '#core/facts/facts'
import type { Language } from '#core/language'
import { type LeaveGuard, useLeaveGuard } from '#features/navigation'
import { announce } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { useFirstPicture } from '#ui/first-picture'
import type { AnswersStore } from './answers/answers-store'
import { LateAnswerDialog } from './answers/late-answers'
import { EditorCommands } from './commands/editor-commands'
import type { PolicyStore, RestoredText } from './document/policy-store'
import { EditorContext } from './editor-context'
import { LateFindBar } from './find/late-find-bar'
import { useFindBar } from './find/use-find-bar'
import { createFoldedSections } from './folding/folded-sections'
import { LanguagePage } from './language-page'
import { createNoteDesk } from './notes/note-desk'
import { createOriginStore } from './origin/origin-store'
import { LateSaveClause } from './own-clause/late-own-clause'
import { Outline } from './panels/outline'
import { SidePanel } from './panels/side-panel'
import { PartsAfterText } from './parts-after-text'
import { PolicyHeader } from './policy-header'
import { LateRecovery } from './recovery/late-recovery'
import { LateRemovalDialog } from './removal/late-removal-dialog'
import { SaveProblem } from './save-problem'
import { LateSideHeads } from './sides/late-side-heads'
import { useSides } from './sides/use-sides'
import { LateToolbar, toolbarSoon } from './toolbar/late-toolbar'
import { createTranslationStore } from './translation/translation-store'
import { usePanels } from './use-panels'

interface Props {
  store: PolicyStore
  library: LibraryFrame
  answers: AnswersStore
  onReload: () => void
  onRestore: (text: RestoredText) => void
}

/** The policy's pages, one a language, between its sections and the library. */
export function PolicyEditor({ store, library, answers, onReload, onRestore }: Props) {
  const { t, language: windowLanguage } = useTexts()
  const languages = useStore(store, (state) => state.policy.languages)
  const ownFacts = useStore(store, (state) => state.policy.facts)
  const clientFacts = useStore(answers, (state) => state.facts)
  const sectionCount = useStore(store, (state) => state.policy.sections.length)
  const pagesBox = useRef<HTMLDivElement>(null)
  const start = languages.includes(windowLanguage) ? windowLanguage : (languages[0] ?? 'en')
  const sides = useSides(start, languages, pagesBox)
  const { language, pair, inSight, opened } = sides
  const focusFollows = useRef(false)
  const [editors, setEditors] = useState<Partial<Record<Language, Editor>>>({})
  const { side, outlineIsShown, toggleOutline, showSide, toggleSide, makeRoom } = usePanels()

  const guard = useMemo<LeaveGuard>(
    () => ({
      isUnsaved: () => store.getState().isUnsaved || answers.getState().isUnsaved,
      save: async () => (await answers.getState().save()) && store.getState().save(),
      discard: () => store.getState().drop(),
    }),
    [store, answers],
  )
  useLeaveGuard(guard)

  const save = useCallback(async () => {
    if (await store.getState().save()) announce(t('editor.savedNow'))
  }, [store, t])

  const turnTo = (value: string | null) => {
    const next = languages.find((candidate) => candidate === value)
    if (next === undefined) return
    // A page that is still being made has not got the focus yet, and the page it came from has lost it.
    const isWriting = focusFollows.current || pagesBox.current?.contains(document.activeElement) === true
    focusFollows.current = next !== language && isWriting
    sides.turnTo(next)
  }

  const showBeside = useCallback(
    (other: Language) => {
      makeRoom()
      sides.showBeside(other)
    },
    [makeRoom, sides.showBeside],
  )
  const toggleBeside = () => {
    if (pair !== null) return sides.showAlone()
    const { authoritative } = store.getState().policy
    const other = language === authoritative ? languages.find((name) => name !== language) : authoritative
    if (other === undefined) return
    makeRoom()
    sides.showAgain(other)
  }

  const register = useCallback((of: Language, made: Editor | null) => {
    // Only what stands around the text needs the editor, and may come after it.
    startTransition(() => setEditors(({ [of]: _, ...others }) => (made === null ? others : { ...others, [of]: made })))
  }, [])

  // The text first: what stands around it takes as long to draw, and is needed after it.
  const textIsShown = useFirstPicture()
  const findBar = useFindBar(textIsShown)

  const facts = useMemo(() => ({ ...clientFacts, ...ownFacts }), [clientFacts, ownFacts])
  const editor = editors[language] ?? null
  // Whoever writes on a page and turns to another goes on writing there.
  useEffect(() => {
    if (!focusFollows.current || editor === null) return
    focusFollows.current = false
    editor.view.focus()
  }, [editor])

  const [origins] = useState(createOriginStore)
  const [translations] = useState(createTranslationStore)
  const [notes] = useState(() => createNoteDesk(store))
  const [folded] = useState(createFoldedSections)
  const [savingClause, setSavingClause] = useState(false)
  const [removed, askToRemove] = useState<string | null>(null)
  const [asked, askToAnswer] = useState<FactKey | null>(null)
  const showNotes = useCallback(() => {
    showSide('notes')
    notes.setState({ asked: true })
  }, [showSide, notes])
  const beside = inSight.length > 1
  const pages = useMemo(
    () => inSight.flatMap((name) => (editors[name] === undefined ? [] : [{ language: name, editor: editors[name] }])),
    [inSight, editors],
  )
  const shared = useMemo(
    () => ({
      store,
      answers,
      origins,
      translations,
      notes,
      folded,
      library,
      facts,
      language,
      editor,
      pages,
      showBeside,
      showNotes,
      askToAnswer,
      askToRemove,
    }),
    [
      store,
      answers,
      origins,
      translations,
      notes,
      folded,
      library,
      facts,
      language,
      editor,
      pages,
      showBeside,
      showNotes,
    ],
  )
  const writeNote = (section: string) => {
    showSide('notes')
    notes.getState().write({ section, note: null, text: '', from: 'text' })
  }

  return (
    <EditorContext value={shared}>
      <EditorCommands
        onSave={() => void save()}
        onOutline={toggleOutline}
        onSide={toggleSide}
        onNote={writeNote}
        onSaveClause={() => setSavingClause(true)}
        onLanguage={turnTo}
        onBeside={toggleBeside}
      />
      <Tabs className="cb-editor" value={language} onChange={turnTo} keepMountedMode="display-none" variant="pills">
        <PolicyHeader
          outlineIsShown={outlineIsShown}
          side={side}
          textIsShown={textIsShown}
          isBeside={pair !== null}
          onOutline={toggleOutline}
          onSide={toggleSide}
          onBeside={toggleBeside}
          onSave={() => void save()}
        />
        {textIsShown ? <LateToolbar finding={findBar.opening !== null} /> : toolbarSoon}
        {findBar.opening !== null && (
          <LateFindBar
            opening={findBar.opening}
            choices={findBar.choices}
            pages={{ editors, turnTo, openAll: sides.openAll }}
            onToggleReplacing={findBar.toggleReplacing}
            onClose={findBar.close}
          />
        )}
        <SaveProblem onReload={onReload} />
        {textIsShown && <LateRecovery onRestore={onRestore} />}
        <div className="cb-editor-body">
          {outlineIsShown && (textIsShown ? <Outline /> : <div className="cb-side" />)}
          <div
            ref={pagesBox}
            className="cb-pages"
            data-pane={beside ? undefined : 'text'}
            data-beside={beside || undefined}
            style={beside ? { '--cb-side-rows': String(sectionCount + 1) } : undefined}
          >
            {textIsShown && <LateSideHeads pair={pair} roomy={beside} onChoose={sides.choose} />}
            {languages.map((name) => (
              <Tabs.Panel
                key={name}
                value={name}
                className="cb-page-panel"
                tabIndex={-1}
                data-place={beside && inSight.includes(name) ? inSight.indexOf(name) : undefined}
                data-pane={beside && inSight.includes(name) ? 'page' : undefined}
                onFocus={() => {
                  if (beside) sides.turnTo(name)
                }}
              >
                {opened.has(name) && (
                  <LanguagePage language={name} inSight={inSight.includes(name)} onEditor={register} />
                )}
              </Tabs.Panel>
            ))}
          </div>
          <SidePanel shown={side} textIsShown={textIsShown} />
        </div>
      </Tabs>
      {textIsShown && <PartsAfterText />}
      {asked !== null && <LateAnswerDialog key={asked} fact={asked} onClose={() => askToAnswer(null)} />}
      {savingClause && (
        <LateSaveClause
          onClose={() => {
            setSavingClause(false)
            editor?.view.focus()
          }}
        />
      )}
      {removed !== null && <LateRemovalDialog section={removed} onClose={() => askToRemove(null)} />}
    </EditorContext>
  )
}
