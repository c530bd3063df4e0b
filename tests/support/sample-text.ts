import type { SafeUrl } from '#core/document/safe-url'
import type { Language } from '#core/language'
import type { DocumentLabels, Inline, Mark, TextRun } from '#core/resolve/resolved-policy'

/** Everything in the sample policy that differs by language. */
export interface SampleText {
  title: string
  controller: string
  labels: DocumentLabels
  numbers: string[]
  titles: Inline[][]
  opening: Inline[][]
  marks: Inline[]
  subheadings: [Inline[], Inline[]]
  collected: Inline[][]
  nested: Inline[][]
  steps: Inline[][]
  quote: Inline[]
  cookieHeader: Inline[][]
  cookieRows: Inline[][][]
  periods: Inline[][][]
  awkward: Inline[]
  address: Inline[]
  body: Inline[][]
}

/** Stands in for the check of URLs: the sample's are known to be harmless. */
const trusted = (url: string): SafeUrl => url as SafeUrl

export const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200)
export const awkwardText = `<script>alert("1")</script> & 'quotes' </style> *stars* _under_ [x](y) | pipe \\ # 1. ~ \``

export const rtl = (text: string, ...marks: Mark[]): TextRun => ({ kind: 'text', text, marks, direction: 'rtl' })
export const ltr = (text: string, ...marks: Mark[]): TextRun => ({ kind: 'text', text, marks, direction: 'ltr' })
export const lineBreak: Inline = { kind: 'break' }
export const missing = (run: TextRun, fact: string): TextRun => ({ ...run, missing: fact })
export const toUrl = (run: TextRun, url: string): TextRun => ({ ...run, link: { kind: 'url', url: trusted(url) } })
export const toAnchor = (run: TextRun, anchor: string): TextRun => ({ ...run, link: { kind: 'anchor', anchor } })

export type SampleTexts = Record<Language, SampleText>
