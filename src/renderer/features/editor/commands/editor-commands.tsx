import type { Language } from '#core/language'
import { useCommands, usePlaces } from '#features/commands'
import { currentSection } from '../document/section-commands'
import { useEditorContext, usePolicy } from '../editor-context'
import { useMarks } from '../marks/use-marks'
import type { SidePanelName } from '../panels/side-panel'
import { useSectionActions } from '../use-section-actions'
import { textHandlers } from './text-commands'

interface Props {
  onSave: () => void
  onOutline: () => void
  onSide: (panel: SidePanelName) => void
  /** Begins a note on a section. */
  onNote: (section: string) => void
  onSaveClause: () => void
  onLanguage: (language: Language) => void
  onBeside: () => void
}

/** What the editor's screen does for the window's commands, and its sections as places to go to. */
export function EditorCommands(props: Props) {
  const { onSave, onOutline, onSide, onNote, onSaveClause, onLanguage, onBeside } = props
  const { store, editor, language } = useEditorContext()
  const languages = usePolicy((state) => state.policy.languages)
  const actions = useSectionActions()
  const toggleMarks = useMarks()

  const turn = (step: 1 | -1) => {
    const next = languages.at((languages.indexOf(language) + step + languages.length) % languages.length)
    if (next !== undefined) onLanguage(next)
  }
  const hasOthers = () => languages.length > 1
  const current = () => (editor === null ? 0 : currentSection(editor.state))
  const canMove = (step: 1 | -1) => () => editor !== null && editor.state.doc.maybeChild(current() + step) !== null

  useCommands({
    ...textHandlers(editor, language),
    save: { run: onSave },
    showPreview: { run: () => onSide('preview') },
    showAnswers: { run: () => onSide('answers') },
    showLibrary: { run: () => onSide('library') },
    showNotes: { run: () => onSide('notes') },
    addNote: {
      run: () => {
        const section = store.getState().policy.sections[current()]
        if (section !== undefined) onNote(section.id)
      },
      possible: () => editor !== null,
    },
    saveClause: { run: onSaveClause, possible: () => editor !== null },
    showOutline: { run: onOutline },
    nextLanguage: { run: () => turn(1), possible: hasOthers },
    previousLanguage: { run: () => turn(-1), possible: hasOthers },
    sideBySide: { run: onBeside, possible: hasOthers },
    showMarks: { run: toggleMarks },
    addSection: { run: actions.addOwn, possible: () => editor !== null },
    moveSectionUp: { run: () => actions.move(current(), current() - 1), possible: canMove(-1) },
    moveSectionDown: { run: () => actions.move(current(), current() + 1), possible: canMove(1) },
    deleteSection: {
      run: () => actions.remove(current()),
      possible: () => store.getState().policy.sections.length > 1,
    },
  })

  usePlaces(() =>
    store.getState().policy.sections.map((section, index) => ({
      id: section.id,
      number: index + 1,
      title: actions.titleOf(section),
      run: () => actions.goTo(index),
    })),
  )
  return null
}
