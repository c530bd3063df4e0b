import type { Transaction } from '@tiptap/pm/state'
import { blankSection, sectionFromClause } from '#core/assembly/section-from-clause'
import { formatFact } from '#core/facts/format-fact'
import { type Language, languages } from '#core/language'
import type { Clause } from '#core/library/clause'
import { editorDocument } from '#core/policy/editor-document'
import type { Section } from '#core/policy/policy'
import { announce, showUndo } from '#features/notices'
import { formatNumber } from '#i18n/format'
import { i18n, useTexts } from '#i18n/i18n'
import { titleText } from './document/plain-text'
import { sameSection } from './document/same-policy'
import * as commands from './document/section-commands'
import { useEditorContext } from './editor-context'

/** The name a new section has in a language until the person writes another. */
const newTitle = (language: Language): string => i18n.getFixedT(language)('editor.newSection')

/** What can be done with whole sections; each is done in every language at once and is announced. */
export function useSectionActions() {
  const { t, language: windowLanguage } = useTexts()
  const { store, library, facts, language, editor } = useEditorContext()

  const titleOf = (section: Section | undefined): string =>
    titleText(section?.text[language], (fact) => formatFact(fact, facts, library.factModel, language) ?? '') ||
    t('editor.untitledSection')

  const dispatch = (transaction: Transaction | null): boolean => {
    if (editor === null || transaction === null) return false
    editor.view.dispatch(transaction.scrollIntoView())
    return true
  }

  const insert = (section: Section, index: number) => {
    if (editor === null) return
    const { policy, remember } = store.getState()
    remember(section)
    const [json] = editorDocument({ ...policy, sections: [section] }, language).content ?? []
    if (json === undefined) return
    dispatch(commands.insertSection(editor.state, index, editor.schema.nodeFromJSON(json)))
    editor.view.focus()
  }

  const afterCursor = (): number => (editor === null ? 0 : commands.currentSection(editor.state) + 1)

  const announceMove = (from: number, to: number) =>
    announce(
      t('editor.moved', { from: formatNumber(from + 1, windowLanguage), to: formatNumber(to + 1, windowLanguage) }),
    )

  return {
    titleOf,
    announceMove,
    /** Puts the cursor into a section and brings it into sight. */
    goTo: (index: number) => {
      if (editor === null) return
      dispatch(commands.goToSection(editor.state, index))
      editor.view.focus()
    },
    move: (from: number, to: number) => {
      if (editor !== null && dispatch(commands.moveSection(editor.state, from, to))) announceMove(from, to)
    },
    remove: (index: number) => {
      const section = store.getState().policy.sections[index]
      if (editor === null || section === undefined) return
      const title = titleOf(section)
      if (!dispatch(commands.removeSection(editor.state, index))) return announce(t('editor.lastSection'))
      showUndo(t('editor.removed', { title }), t('editor.restore'), () => {
        const { policy, pool } = store.getState()
        if (policy.sections.some((present) => present.id === section.id)) return
        insert(pool.get(section.id) ?? section, index)
        announce(t('editor.restored', { title }))
      })
    },
    /** Adds a library clause; after the section with the cursor when no place is given. */
    insertClause: (clause: Clause, index = afterCursor()) => {
      const { policy, pool } = store.getState()
      const make = (taken: Iterable<string>) =>
        sectionFromClause(clause, library.version, policy.languages, new Set(taken))
      // A deleted section's id is used again, so that references to it hold, unless its undoing could still bring back
      // a text that somebody has edited.
      const fresh = make(policy.sections.map((section) => section.id))
      const deleted = pool.get(fresh.id)
      const section = deleted === undefined || sameSection(deleted, fresh) ? fresh : make(pool.keys())
      insert(section, index)
      announce(t('editor.added', { title: titleOf(section) }))
    },
    addOwn: () => {
      const { policy, pool } = store.getState()
      const titles = Object.fromEntries(
        languages.filter((name) => policy.languages.includes(name)).map((name) => [name, newTitle(name)]),
      )
      insert(blankSection(titles, new Set(pool.keys())), afterCursor())
      announce(t('editor.added', { title: newTitle(language) }))
    },
  }
}
