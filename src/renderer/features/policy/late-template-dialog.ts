import { lateComponent } from '#ui/late-component'

/** The making of policies from a template: loaded when it is first asked for. */
export const { Late: LateTemplateDialog } = lateComponent(
  async () => (await import('./template/template-dialog')).TemplateDialog,
  'nothing',
)
