import type { Language } from '#core/language'

/** A policy that is to be exported, as a list shows it. */
export interface PolicyToExport {
  client: { id: string; name: string }
  policy: string
  title: string
  languages: readonly Language[]
}
