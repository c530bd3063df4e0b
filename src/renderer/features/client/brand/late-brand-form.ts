import { lateComponent } from '#ui/late-component'

/** The brand, which comes after all questions: loaded when it is shown. */
export const { Late: LateBrandForm } = lateComponent(async () => (await import('./brand-form')).BrandForm)
