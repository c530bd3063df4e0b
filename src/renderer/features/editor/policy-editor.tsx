import { Tabs } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { Suspense, startTransition, useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { LibraryFrame } from '#contract/contract'
import type { Facts } from '#core/facts/facts'
import type { Language } from '#core/language'
import { type LeaveGuard, useLeaveGuard } from '#features/navigation'
import { announce } from '#features/notices'
import { useTexts } from '#i18n/i18n'
import { useFirstPicture } from '#ui/first-picture'
import { EditorCommands } from './commands/editor-commands'
import type { PolicyStore, RestoredText } from './document/policy-store'
import { EditorContext } from './editor-context'
import { LateFindBar } from './find/late-find-bar'
import { useFindBar } from './find/use-find-bar'
import { LateInsert } from './insert/late-insert'
import { LanguagePage } from './language-page'
import { LateOrigins } from './origin/late-origins'
import { createOriginStore } from './origin/origin-store'
import { ClausePanel } from './panels/clause-panel'
import { Outline } from './panels/outline'
import { PolicyHeader } from './policy-header'
import { LatePreview } from './preview/late-preview'
import { LateRecovery } from './recovery/late-recovery'
import { LateRemovalDialog } from './removal/late-removal-dialog'
import { SaveProblem } from './save-problem'
import { Toolbar } from './toolbar/toolbar'
import { usePanels } from './use-panels'

interface Props {
  store: PolicyStore
  library: LibraryFrame
  clientFacts: Facts
  onReload: () => void
  onRestore: (text: RestoredText) => void
}

/** The policy's pages, one a language, between its sections and the library. */
export function PolicyEditor({ store, library, clientFacts, onReload, onRestore }: Props) {
  const { t, language: windowLanguage } = useTexts()
  // Not the whole policy, which every key replaces.
  const languages = useStore(store, (state) => state.policy.languages)
  const ownFacts = useStore(store, (state) => state.policy.facts)
  const [language, setLanguage] = useState<Language>(() =>
    languages.includes(windowLanguage) ? windowLanguage : (languages[0] ?? 'en'),
  )
  const [visited, setVisited] = useState<ReadonlySet<Language>>(() => new Set([language]))
  const [editors, setEditors] = useState<Partial<Record<Language, Editor>>>({})
  const { side, outlineIsShown, toggleOutline, toggleSide } = usePanels()

  const guard = useMemo<LeaveGuard>(
    () => ({
      isUnsaved: () => store.getState().isUnsaved,
      save: () => store.getState().save(),
      discard: () => store.getState().drop(),
    }),
    [store],
  )
  useLeaveGuard(guard)

  const save = useCallback(async () => {
    if (await store.getState().save()) announce(t('editor.savedNow'))
  }, [store, t])

  const turnTo = (value: string | null) => {
    const next = languages.find((candidate) => candidate === value)
    if (next === undefined) return
    setVisited((before) => new Set([...before, next]))
    setLanguage(next)
  }

  const openAll = useCallback(() => setVisited(new Set(languages)), [languages])

  const register = useCallback((of: Language, made: Editor | null) => {
    // Only what stands around the text needs the editor, and may come after it.
    startTransition(() => setEditors(({ [of]: _, ...others }) => (made === null ? others : { ...others, [of]: made })))
  }, [])

  // The text first: what stands around it takes as long to draw, and is needed after it.
  const textIsShown = useFirstPicture()
  const findBar = useFindBar(textIsShown)

  const facts = useMemo(() => ({ ...clientFacts, ...ownFacts }), [clientFacts, ownFacts])
  const editor = editors[language] ?? null
  const [origins] = useState(createOriginStore)
  const [removed, askToRemove] = useState<string | null>(null)
  const shared = useMemo(
    () => ({ store, origins, library, facts, language, editor, askToRemove }),
    [store, origins, library, facts, language, editor],
  )

  return (
    <EditorContext value={shared}>
      <EditorCommands onSave={() => void save()} onOutline={toggleOutline} onSide={toggleSide} onLanguage={turnTo} />
      <Tabs className="cb-editor" value={language} onChange={turnTo} keepMountedMode="display-none" variant="pills">
        <PolicyHeader
          outlineIsShown={outlineIsShown}
          side={side}
          textIsShown={textIsShown}
          onOutline={toggleOutline}
          onSide={toggleSide}
          onSave={() => void save()}
        />
        {textIsShown ? <Toolbar finding={findBar.opening !== null} /> : <div className="cb-toolbar cb-toolbar-soon" />}
        {findBar.opening !== null && (
          <LateFindBar
            opening={findBar.opening}
            choices={findBar.choices}
            pages={{ editors, turnTo, openAll }}
            onToggleReplacing={findBar.toggleReplacing}
            onClose={findBar.close}
          />
        )}
        <SaveProblem onReload={onReload} />
        {textIsShown && <LateRecovery onRestore={onRestore} />}
        <div className="cb-editor-body">
          {outlineIsShown && (textIsShown ? <Outline /> : <div className="cb-side" />)}
          <div className="cb-pages" data-pane="text">
            {languages.map((name) => (
              <Tabs.Panel key={name} value={name} className="cb-page-panel" tabIndex={-1}>
                {visited.has(name) && <LanguagePage language={name} active={name === language} onEditor={register} />}
              </Tabs.Panel>
            ))}
          </div>
          {side === 'library' && (textIsShown ? <ClausePanel /> : <div className="cb-side cb-library" />)}
          {side === 'preview' && <LatePreview />}
        </div>
      </Tabs>
      <Suspense>{textIsShown && <LateOrigins />}</Suspense>
      <Suspense>{textIsShown && <LateInsert />}</Suspense>
      {removed !== null && <LateRemovalDialog section={removed} onClose={() => askToRemove(null)} />}
    </EditorContext>
  )
}
