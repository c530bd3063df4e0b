import { lazy } from 'react'

/** The sections' origins, which nobody waits for: loaded after the page is drawn, with nothing in their place until then. */
export const LateOrigins = lazy(async () => ({ default: (await import('./section-origins')).SectionOrigins }))
