import { type Language, languages } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import type { Publication } from '#core/resolve/publication'
import { exampleNames, examplePublication } from '#tests/support/example-policy'
import { sampleBrand, sampleLogo } from '#tests/support/sample-brand'

/** Every choice that changes a document's structure, each once; what goes well together stands together. */
const layouts: Record<string, LayoutChoices & { branded?: boolean }> = {
  usual: {},
  'no contents, no numbers': { contents: false, numbering: 'none' },
  'by parts, Letter': { numbering: 'parts', paper: 'Letter', margin: 20 },
  'paragraphs, both calendars, version': { numbering: 'paragraphs', calendar: 'both', version: '2.1' },
  'brand, narrow, system fonts': { branded: true, margin: 10, fonts: 'system' },
}

export interface Case {
  name: string
  publication: () => Publication
}

const caseOf = (layout: string, example: string, wanted: readonly [Language, ...Language[]]): Case => ({
  name: `${layout}; ${example}; ${wanted.join(' ')}`,
  publication() {
    const { branded = false, ...choices } = layouts[layout] ?? {}
    const look = branded ? { brand: sampleBrand, logo: sampleLogo() } : {}
    return examplePublication(example, wanted, { layout: choices, ...look })
  },
})

const exampleAt = (index: number): string => exampleNames[index % exampleNames.length] ?? ''

/** The examples in three languages and all layouts, in turns so that each example has each language, and all languages in one file. */
export const cases: readonly Case[] = [
  ...Object.keys(layouts).flatMap((layout, row) =>
    languages.map((language, column) => caseOf(layout, exampleAt(row + column), [language])),
  ),
  caseOf('usual', exampleAt(2), ['pl', 'fa', 'en']),
  caseOf('by parts, Letter', exampleAt(1), ['fa', 'en']),
]
