import type { FindingCode } from '#core/library/finding'

/** A sentence for every finding; `{name}` stands for a detail of the finding. */
export type FindingTexts = Record<FindingCode, string>
