import { lateComponent } from '#ui/late-component'

/** The table of all policies: loaded when it is first shown. */
export const { Late: LatePoliciesView } = lateComponent(async () => (await import('./policies-view')).PoliciesView)
