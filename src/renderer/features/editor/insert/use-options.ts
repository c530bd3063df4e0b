import type { Editor } from '@tiptap/core'
import type {} from '@tiptap/extension-table'
import type { Node } from '@tiptap/pm/model'
import { formatFact } from '#core/facts/format-fact'
import { languages } from '#core/language'
import { useClauses } from '#host/queries'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import { currentSection } from '../document/section-commands'
import { useEditorContext } from '../editor-context'
import { useSectionActions } from '../use-section-actions'
import { clearParagraph, insertInline } from './insert-commands'
import { matching } from './matching'
import type { InsertOption, OptionGroup } from './option'
import type { Trigger } from './trigger'

type MenuTrigger = Extract<Trigger, { kind: 'menu' }>

function putChip(editor: Editor, trigger: Trigger, node: Node | undefined): void {
  if (node !== undefined) editor.view.dispatch(insertInline(editor.state, trigger, node))
}

/** The facts a variable may show here, each with its present value. */
function useFactOptions() {
  const { t, language: windowLanguage } = useTexts()
  const { library, facts, language } = useEditorContext()
  const model = library.factModel
  return (editor: Editor, trigger: Extract<Trigger, { kind: 'fact' }>): InsertOption[] =>
    model.facts
      .filter(({ type }) => type !== 'table' || trigger.alone)
      .map(({ key, label }) => {
        const value = formatFact(key, facts, model, language)
        return {
          id: key,
          name: label[windowLanguage],
          words: [key, label[language]],
          detail:
            value === null
              ? { text: t('insert.missing'), language: windowLanguage, amiss: true }
              : { text: value, language, amiss: false },
          choose: () => putChip(editor, trigger, editor.schema.nodes.variable?.create({ fact: key })),
        }
      })
}

/** The sections a reference may name: all but the one it stands in. */
function useSectionOptions() {
  const { t, language: windowLanguage } = useTexts()
  const { store, language } = useEditorContext()
  const { titleOf } = useSectionActions()
  return (editor: Editor, trigger: Trigger): InsertOption[] =>
    store.getState().policy.sections.flatMap((section, index) => {
      if (index === currentSection(editor.state)) return []
      const number = t('insert.section', { number: formatNumber(index + 1, windowLanguage) })
      return {
        id: section.id,
        name: titleOf(section),
        language,
        words: [number],
        detail: { text: number, language: windowLanguage, amiss: false },
        choose: () => putChip(editor, trigger, editor.schema.nodes.crossReference?.create({ section: section.id })),
      }
    })
}

/** What gives an empty paragraph its form, and the way to a reference. */
function useBlockOptions() {
  const { t } = useTexts()
  return (editor: Editor, { from, to, nested }: MenuTrigger): InsertOption[] => {
    const cleared = () => editor.chain().focus().deleteRange({ from, to })
    const option = (id: string, name: string, choose: () => void): InsertOption => ({ id, name, words: [id], choose })
    const blocks = [
      option('heading', t('toolbar.heading3'), () => cleared().toggleHeading({ level: 3 }).run()),
      option('subheading', t('toolbar.heading4'), () => cleared().toggleHeading({ level: 4 }).run()),
      option('bullets', t('toolbar.bullets'), () => cleared().toggleBulletList().run()),
      option('numbers', t('toolbar.numbers'), () => cleared().toggleOrderedList().run()),
      option('table', t('toolbar.table'), () => cleared().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()),
    ]
    const reference = option('reference', t('insert.reference'), () =>
      // These signs open the list of sections, as they do when somebody types them.
      editor.view.dispatch(editor.state.tr.insertText('[[', from, to)),
    )
    return nested ? [reference] : [...blocks, reference]
  }
}

/** The library's clauses that are not in the policy. */
function useClauseOptions() {
  const { language: windowLanguage } = useTexts()
  const { store, library } = useEditorContext()
  const clauses = useClauses().data ?? []
  const { insertClause } = useSectionActions()
  return (editor: Editor, trigger: MenuTrigger): InsertOption[] => {
    const present = new Set(store.getState().policy.sections.map(({ clause }) => clause?.id))
    return library.categories.flatMap((category) =>
      clauses
        .filter(({ id, category: its }) => its === category.id && !present.has(id))
        .map((clause) => ({
          id: clause.id,
          name: clause.title[windowLanguage],
          words: languages.map((name) => clause.title[name]),
          detail: { text: category.title[windowLanguage], language: windowLanguage, amiss: false },
          choose: () => {
            const place = currentSection(editor.state) + 1
            editor.view.dispatch(clearParagraph(editor.state, trigger))
            insertClause(clause, place)
          },
        })),
    )
  }
}

/** What can be inserted for a trigger, as far as it fits what was typed; no group is empty. */
export function useOptions(editor: Editor | null, trigger: Trigger | null): OptionGroup[] {
  const { t } = useTexts()
  const facts = useFactOptions()
  const sections = useSectionOptions()
  const blocks = useBlockOptions()
  const clauses = useClauseOptions()
  if (editor === null || trigger === null) return []

  const groups = (): OptionGroup[] => {
    switch (trigger.kind) {
      case 'fact':
        return [{ id: 'facts', options: facts(editor, trigger) }]
      case 'section':
        return [{ id: 'sections', options: sections(editor, trigger) }]
      case 'menu':
        return [
          { id: 'blocks', title: t('insert.blocks'), options: blocks(editor, trigger) },
          { id: 'clauses', title: t('insert.clauses'), options: clauses(editor, trigger) },
        ]
    }
  }
  return groups()
    .map((group) => ({ ...group, options: matching(group.options, trigger.query) }))
    .filter(({ options }) => options.length > 0)
}
