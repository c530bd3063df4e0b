import { lateComponent } from '#ui/late-component'

/** What changed answers make of policies; its code comes when it is first asked. */
export const { Late: LateEffectDialog } = lateComponent(
  async () => (await import('./effect-dialog')).EffectDialog,
  'nothing',
)
