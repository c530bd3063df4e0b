import type { Editor } from '@tiptap/core'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { titleText } from '#core/document/plain-text'
import type { FactType } from '#core/facts/fact-definition'
import { formatFact } from '#core/facts/format-fact'
import { directionOf, type Language } from '#core/language'
import { editionOf, editorDocument } from '#core/policy/editor-document'
import { settleLayout } from '#core/policy/layout'
import { defaultTitle } from '#core/resolve/document-labels'
import { numberSections } from '#core/resolve/number-sections'
import { referenceText } from '#core/resolve/reference-text'
import { announce } from '#features/notices'
import { shownClause } from '#host/queries'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { clauseMime, createPageEditor, placeAt } from './create-editor'
import type { AnswerChange } from './document/answer-step'
import { catchUp } from './document/catch-up'
import { type ChipFaces, refreshChips } from './document/chips'
import { documentJson } from './document/section-json'
import { useEditorContext, usePolicy } from './editor-context'
import { useSectionActions } from './use-section-actions'

interface Props {
  language: Language
  inSight: boolean
  onEditor: (language: Language, editor: Editor | null) => void
}

const verbatimTypes: readonly string[] = ['email', 'url', 'phone'] satisfies FactType[]

/** What the chips of one language's page show now. */
function useFaces(language: Language): ChipFaces {
  const { t, language: windowLanguage } = useTexts()
  const { store, library, facts } = useEditorContext()
  const model = library.factModel
  return {
    variable: (fact) => {
      const value = formatFact(fact, facts, model, language)
      const definition = model.facts.find((candidate) => candidate.key === fact)
      const label = definition?.label
      const title = label?.[windowLanguage] ?? fact
      return value === null
        ? { text: label?.[language] ?? fact, title: t('editor.missingFact', { fact: title }), amiss: true }
        : { text: value, title, amiss: false, verbatim: verbatimTypes.includes(definition?.type ?? '') }
    },
    reference: (id) => {
      const { sections, layout } = store.getState().policy
      const index = sections.findIndex((section) => section.id === id)
      if (index < 0) return { text: '?', title: t('editor.brokenReference'), amiss: true }
      const title = titleText(sections[index]?.text[language], (fact) => formatFact(fact, facts, model, language) ?? '')
      const number = formatNumber(index + 1, windowLanguage)
      const { numbering } = settleLayout(layout)
      const numbered = numberSections(sections, numbering, library.categories, language)[index]
      return {
        text:
          numbered === undefined
            ? '?'
            : referenceText(numbered.place, sections[index]?.text[language]?.content?.[0], language),
        title: t('editor.referenceTo', { number, title }),
        amiss: false,
      }
    },
  }
}

/** One language of the policy as a sheet of paper to write on. Stays, with its undo history, while others are open. */
export function LanguagePage({ language, inSight, onEditor }: Props) {
  const { t, language: windowLanguage } = useTexts()
  const { store, answers, facts, library, askToAnswer } = useEditorContext()
  const shown = usePolicy(
    useShallow(({ policy, editions }) => policy.sections.map(({ id }) => editionOf(id, editions))),
  )
  const title = usePolicy((state) => state.policy.title[language] ?? '')
  const numbering = usePolicy((state) => settleLayout(state.policy.layout).numbering)
  const actions = useSectionActions()
  const faces = useFaces(language)
  const mount = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
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
      onChange: (doc) => store.getState().fold(language, documentJson(doc)),
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
    if (inSight && editor.current !== null) catchUp(editor.current, store.getState(), language)
  }, [shown, inSight, language, store])

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what chips show
  useEffect(() => {
    if (editor.current !== null) refreshChips(editor.current.view, latest.current.faces, directionOf(language))
  }, [shown, facts, windowLanguage, inSight, numbering])

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
