import { LateAnswers } from '../answers/late-answers'
import { LateNotesPanel } from '../notes/late-notes'
import { LatePreview } from '../preview/late-preview'
import { clausesSoon, LateClausePanel } from './late-clause-panel'

/** What can stand at the end of the pages. */
export type SidePanelName = 'library' | 'answers' | 'notes' | 'preview'

interface Props {
  shown: SidePanelName | null
  /** Whether the text is drawn: the clauses come after it. */
  textIsShown: boolean
}

/** The panel at the end of the pages. */
export function SidePanel({ shown, textIsShown }: Props) {
  switch (shown) {
    case 'library':
      return textIsShown ? <LateClausePanel /> : clausesSoon
    case 'answers':
      return <LateAnswers />
    case 'notes':
      return <LateNotesPanel />
    case 'preview':
      return <LatePreview />
    case null:
      return null
  }
}
