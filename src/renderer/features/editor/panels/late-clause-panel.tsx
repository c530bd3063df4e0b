import { lateComponent } from '#ui/late-component'

/** The place of the clauses until they are there. */
export const clausesSoon = <div className="cb-side cb-library" />

/** The clauses come after the text, and need what nothing before them does. */
export const { Late: LateClausePanel } = lateComponent(
  async () => (await import('./clause-panel')).ClausePanel,
  clausesSoon,
)
