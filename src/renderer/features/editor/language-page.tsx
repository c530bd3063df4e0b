import type { Editor } from '@tiptap/core'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { directionOf, type Language } from '#core/language'
import { editorDocument } from '#core/policy/editor-document'
import { settleLayout } from '#core/policy/layout'
import { defaultTitle } from '#core/resolve/document-labels'
import { announce } from '#features/notices'
import { shownClause } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { clauseMime, createPageEditor, placeAt } from './create-editor'
import type { AnswerChange } from './document/answer-step'
import { catchUp } from './document/catch-up'
import { refreshChips } from './document/chips'
import { documentJson } from './document/section-json'
import { sameSections } from './document/section-structure'
import { sectionIds } from './document/section-values'
import { useEditorContext, usePolicy } from './editor-context'
import { useChipFaces } from './use-chip-faces'
import { useSectionActions } from './use-section-actions'

interface Props {
  language: Language
  inSight: boolean
  onEditor: (language: Language, editor: Editor | null) => void
}

/** One language of the policy as a sheet of paper to write on. Stays, with its undo history, while others are open. */
export function LanguagePage({ language, inSight, onEditor }: Props) {
  const { t, language: windowLanguage } = useTexts()
  const { store, answers, facts, library, askToAnswer } = useEditorContext()
  const ids = usePolicy(({ policy }) => sectionIds(policy.sections))
  const editions = usePolicy(useShallow((state) => [...state.editions.values()]))
  const title = usePolicy((state) => state.policy.title[language] ?? '')
  const numbering = usePolicy((state) => settleLayout(state.policy.layout).numbering)
  const actions = useSectionActions()
  const faces = useChipFaces(language)
  const mount = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const drawn = useRef<Editor | null>(null)
  const followed = useRef<Editor | null>(null)
  const [dropLine, setDropLine] = useState<number | null>(null)
  /** An answer is changed by the history of the page that it was changed on. */
  const takeAnswer = ({ of, fact, after }: AnswerChange, undone: boolean) => {
    if (of === 'client') answers.getState().change(fact, after)
    else store.getState().setFact(fact, after)
    const name = library.factModel.facts.find(({ key }) => key === fact)?.label[windowLanguage] ?? fact
    announce(t(undone ? 'answers.undone' : 'answers.changed', { fact: name }))
  }

  const latest = useRef({ faces, actions, takeAnswer, askToAnswer })
  latest.current = { faces, actions, takeAnswer, askToAnswer }

  useEffect(() => {
    if (mount.current === null) return
    const made = createPageEditor({
      element: mount.current,
      labelledBy: `page-name-${language}`,
      language,
      content: editorDocument(store.getState().policy, language, store.getState().editions),
      faces: {
        variable: (fact) => latest.current.faces.variable(fact),
        reference: (section) => latest.current.faces.reference(section),
      },
      onChange: (doc, before) => {
        if (sameSections(doc, before)) store.getState().foldSoon(language, () => documentJson(doc))
        else store.getState().fold(language, documentJson(doc))
      },
      onAnswer: (change, undone) => latest.current.takeAnswer(change, undone),
      onVariable: (fact) => latest.current.askToAnswer(fact),
      onClause: (id, index) => {
        // What was dragged came out of the panel, which has shown it.
        const clause = shownClause(id)
        if (clause !== undefined) latest.current.actions.insertClause(clause, index)
      },
    })
    editor.current = made
    onEditor(language, made)
    return () => {
      onEditor(language, null)
      editor.current = null
      made.destroy()
    }
  }, [language, store, onEditor])

  // Sections may be moved, added or removed on another page, out of sight or beside it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the sections
  useEffect(() => {
    const made = editor.current
    // A new editor shows the sections as they are.
    if (inSight && made !== null && followed.current === made) catchUp(made, store.getState(), language)
    followed.current = made
  }, [ids, editions, inSight, language, store])

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what chips show
  useEffect(() => {
    const made = editor.current
    // A new editor's chips have just been drawn.
    if (made !== null && drawn.current === made) refreshChips(made.view, latest.current.faces, directionOf(language))
    drawn.current = made
  }, [ids, editions, facts, windowLanguage, inSight, numbering])

  const showDropLine = (event: DragEvent<HTMLDivElement>) => {
    const sections = editor.current?.view.dom.children
    if (sections === undefined || !event.dataTransfer.types.includes(clauseMime)) return
    const place = placeAt(sections, event.clientY)
    const sheet = event.currentTarget.getBoundingClientRect()
    const next = sections[place]?.getBoundingClientRect().top ?? sections[place - 1]?.getBoundingClientRect().bottom
    setDropLine(next === undefined ? null : next - sheet.top)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is the pointer's way; the library's buttons are everybody's
    <div
      className="cb-sheet"
      dir={directionOf(language)}
      data-numbering={numbering}
      data-dragging={dropLine !== null || undefined}
      onDragOver={showDropLine}
      onDragLeave={() => setDropLine(null)}
      onDrop={() => setDropLine(null)}
    >
      <span className="cb-hidden" id={`page-name-${language}`}>
        {t('editor.page', { language: t(`language.${language}`) })}
      </span>
      <textarea
        className="cb-policy-name"
        rows={1}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        aria-label={t('editor.policyTitle')}
        lang={language}
        placeholder={defaultTitle[language]}
        maxLength={300}
        value={title}
        // A long title goes on in a second line, but has no lines of its own.
        onChange={(event) => store.getState().setTitle(language, event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
      <div
        ref={mount}
        className="cb-sheet-text"
        style={{
          '--cb-title-placeholder': JSON.stringify(t('editor.titlePlaceholder')),
          '--cb-text-placeholder': JSON.stringify(t('editor.textPlaceholder')),
        }}
      />
      {dropLine !== null && <div className="cb-drop-line" style={{ insetBlockStart: dropLine }} />}
    </div>
  )
}
