import { lateComponent } from '#ui/late-component'

/** The editor's screen, and what loads its code ahead of need. */
export const { Late: EditorScreen, load: loadEditor } = lateComponent(
  async () => (await import('./editor-screen')).EditorScreen,
)
