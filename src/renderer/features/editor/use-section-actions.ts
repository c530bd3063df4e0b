import type { Transaction } from '@tiptap/pm/state'
import { useMemo } from 'react'
import { blankSection, newSectionTitle } from '#core/assembly/section-from-clause'
import type { Clause } from '#core/library/clause'
import { editionOf, freeEdition } from '#core/policy/editor-document'
import { sectionTitle } from '#core/policy/name-section'
import type { Section } from '#core/policy/policy'
import { sectionsReferringTo } from '#core/policy/references'
import { announce, showUndo } from '#features/notices'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import type { OpenPolicy } from './document/policy-store'
import { revealSection } from './document/reveal'
import * as commands from './document/section-commands'
import { sectionNode } from './document/section-node'
import { sectionOfClause } from './document/section-of-clause'
import { useEditorContext } from './editor-context'

/** What can be done with whole sections; each is done in every language at once and is announced. */
export function useSectionActions() {
  const { t, language: windowLanguage } = useTexts()
  const { store, folded, library, facts, language, editor, askToRemove } = useEditorContext()

  const titleOf = useMemo(() => {
    // Read once: a section that changes is another object, and a long policy's titles are asked for with every key.
    const known = new WeakMap<Section, string>()
    return (section: Section | undefined): string => {
      const before = section && known.get(section)
      if (before !== undefined) return before
      const title =
        sectionTitle(section?.text[language], language, facts, library.factModel) || t('editor.untitledSection')
      if (section !== undefined) known.set(section, title)
      return title
    }
  }, [library, facts, language, t])

  const dispatch = (transaction: Transaction | null): boolean => {
    if (editor === null || transaction === null) return false
    editor.view.dispatch(transaction.scrollIntoView())
    return true
  }

  const nodeOf = (section: Section, edition: string) =>
    editor === null ? null : sectionNode(editor, store, language, section, edition)

  const insert = (section: Section, index: number, edition = section.id) => {
    const node = nodeOf(section, edition)
    if (editor === null || node === null) return
    folded.getState().unfold([section.id])
    dispatch(commands.insertSection(editor.state, index, node))
    editor.view.focus()
    void revealSection(editor.view, section.id)
  }

  /** Shows an edition of a section in place of the one that is shown, if the section is still there. */
  const show = (section: Section, edition: string): boolean => {
    const index = store.getState().policy.sections.findIndex((present) => present.id === section.id)
    const node = index < 0 ? null : nodeOf(section, edition)
    return editor !== null && node !== null && dispatch(commands.replaceSection(editor.state, index, node))
  }

  const afterCursor = (): number => (editor === null ? 0 : commands.currentSection(editor.state) + 1)

  const announceMove = (from: number, to: number) =>
    announce(
      t('editor.moved', { from: formatNumber(from + 1, windowLanguage), to: formatNumber(to + 1, windowLanguage) }),
    )

  /** Closes a notice once what it offers to undo is undone in another way. */
  const closeWhen = (isUndone: (now: OpenPolicy) => boolean) => (close: () => void) =>
    store.subscribe((now) => {
      if (isUndone(now)) close()
    })

  const removeUnasked = (index: number) => {
    const section = store.getState().policy.sections[index]
    if (editor === null || section === undefined) return
    const title = titleOf(section)
    const edition = editionOf(section.id, store.getState().editions)
    if (!dispatch(commands.removeSection(editor.state, index))) return announce(t('editor.lastSection'))
    const isBack = ({ policy }: OpenPolicy) => policy.sections.some((present) => present.id === section.id)
    const putBack = () => {
      insert(store.getState().pool.get(edition) ?? section, index, edition)
      announce(t('editor.restored', { title }))
    }
    showUndo(t('editor.removed', { title }), t('editor.restore'), putBack, { watch: closeWhen(isBack) })
  }

  return {
    titleOf,
    /** Puts the cursor into a section and brings it, with its text, into sight. */
    goTo: (index: number) => {
      const section = store.getState().policy.sections[index]
      if (editor === null || section === undefined) return
      folded.getState().unfold([section.id])
      dispatch(commands.goToSection(editor.state, index))
      editor.view.focus()
      void revealSection(editor.view, section.id)
    },
    move: (from: number, to: number) => {
      if (editor !== null && dispatch(commands.moveSection(editor.state, from, to))) announceMove(from, to)
    },
    /** Hides the text of a section below its title, in every language, or shows it again. */
    fold: (index: number, hides: boolean) => {
      const section = store.getState().policy.sections[index]
      if (section === undefined) return
      folded.getState()[hides ? 'fold' : 'unfold']([section.id])
      announce(t(hides ? 'editor.folded' : 'editor.unfolded', { number: formatNumber(index + 1, windowLanguage) }))
    },
    /** Takes a section away; where others refer to it, only after the person was asked. */
    remove: (index: number) => {
      const { policy } = store.getState()
      const section = policy.sections[index]
      if (section !== undefined && sectionsReferringTo(policy, section.id).length > 0) askToRemove(section.id)
      else removeUnasked(index)
    },
    removeUnasked,
    /** Puts `fresh` in the place of the section with its id, in every language; `done` says so, beside what undoes it. */
    replace: (fresh: Section, done: string) => {
      const { editions, pool } = store.getState()
      const before = editionOf(fresh.id, editions)
      const edition = freeEdition(fresh.id, pool)
      if (!show(fresh, edition)) return
      const undo = () => {
        const former = store.getState().pool.get(before)
        if (former !== undefined && show(former, before)) announce(t('origin.undone', { title: titleOf(former) }))
      }
      const isGone = (now: OpenPolicy) => editionOf(fresh.id, now.editions) !== edition
      showUndo(done, t('toolbar.undo'), undo, { watch: closeWhen(isGone) })
    },
    /** Adds a library clause; after the section with the cursor when no place is given. */
    insertClause: (clause: Clause, index = afterCursor()) => {
      const section = sectionOfClause(store, clause, library.version)
      insert(section, index)
      announce(t('editor.added', { title: titleOf(section) }))
    },
    addOwn: () => {
      const { policy, pool } = store.getState()
      const titles = Object.fromEntries(policy.languages.map((name) => [name, newSectionTitle[name]]))
      const index = afterCursor()
      insert(blankSection(titles, new Set(pool.keys())), index)
      if (editor !== null) dispatch(commands.selectTitle(editor.state, index))
      announce(t('editor.added', { title: newSectionTitle[language] }))
    },
  }
}
