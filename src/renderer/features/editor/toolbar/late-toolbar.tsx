import { lateComponent } from '#ui/late-component'

/** The place of the bar until it is there. */
export const toolbarSoon = <div className="cb-toolbar cb-toolbar-soon" />

/** The bar comes after the text, and needs what nothing before it does. */
export const { Late: LateToolbar } = lateComponent(async () => (await import('./toolbar')).Toolbar, toolbarSoon)
