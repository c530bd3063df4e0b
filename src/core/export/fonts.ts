import type { Typeface } from '#core/design/brand'
import { languagesOf, type Publication } from '#core/resolve/publication'

/** First and last code point, both included. */
export type CodePointRange = readonly [from: number, to: number]

/**
 * The families of a typeface: for Latin letters, and for Arabic ones. Vazirmatn goes with both: the words of Noto Naskh
 * Arabic, the one of its kind that was tried, come out of a PDF with spaces in them.
 */
export const fontFamilies = {
  sans: { latin: 'Source Sans 3', arabic: 'Vazirmatn', generic: 'sans-serif' },
  serif: { latin: 'Source Serif 4', arabic: 'Vazirmatn', generic: 'serif' },
} as const satisfies Record<Typeface, { latin: string; arabic: string; generic: string }>

/** One font file that an export embeds. Core reads no files: the host reads `name` and passes the bytes in. */
export interface FontFace {
  /** The file's path inside `node_modules`, and its name for `Ports.readFont`. */
  name: string
  family: (typeof fontFamilies)[Typeface]['latin' | 'arabic']
  script: 'latin' | 'arabic'
  style: 'normal' | 'italic'
  /** The lightest and heaviest weight in the file; the same twice unless the font is variable. */
  weights: readonly [lightest: number, heaviest: number]
  /** The characters that the file is asked for. */
  ranges: readonly CodePointRange[]
  /** Whether the file holds only its ranges and must be named with `unicode-range`. */
  subset: boolean
}

/** Persian has no italics: what is italic elsewhere stands in this weight. */
export const emphasisWeight = 600

export interface LoadedFont extends FontFace {
  bytes: Uint8Array
}

// As published with the files, @fontsource/source-sans-3/unicode.json; Source Serif 4 has the same.
const latin: CodePointRange[] = [
  [0x0000, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x0304, 0x0304],
  [0x0308, 0x0308],
  [0x0329, 0x0329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
]
const latinExtended: CodePointRange[] = [
  [0x0100, 0x02ba],
  [0x02bd, 0x02c5],
  [0x02c7, 0x02cc],
  [0x02ce, 0x02d7],
  [0x02dd, 0x02ff],
  [0x0304, 0x0304],
  [0x0308, 0x0308],
  [0x0329, 0x0329],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1e9f],
  [0x1ef2, 0x1eff],
  [0x2020, 0x2020],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20c4],
  [0x2113, 0x2113],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
]
const arabic: CodePointRange[] = [
  [0x0600, 0x06ff],
  [0x0750, 0x077f],
  [0x08a0, 0x08ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
]

const latinPackages = { sans: 'source-sans-3', serif: 'source-serif-4' } as const satisfies Record<Typeface, string>

const latinFace = (
  typeface: Typeface,
  subset: 'latin' | 'latin-ext',
  style: FontFace['style'],
  weight: 400 | 600,
): FontFace => ({
  name: `@fontsource/${latinPackages[typeface]}/files/${latinPackages[typeface]}-${subset}-${weight}-${style}.woff2`,
  family: fontFamilies[typeface].latin,
  script: 'latin',
  style,
  weights: [weight, weight],
  ranges: subset === 'latin' ? latin : latinExtended,
  subset: true,
})

const latinFaces = (typeface: Typeface): FontFace[] =>
  (['latin', 'latin-ext'] as const).flatMap((subset) =>
    (['normal', 'italic'] as const).flatMap((style) => [
      latinFace(typeface, subset, style, 400),
      latinFace(typeface, subset, style, 600),
    ]),
  )

/**
 * Whole files, not cut by unicode-range: letters join only within one file. Of one weight each, because Chromium prints
 * a variable font as shapes (Type 3) and a font of one weight as a font (CID TrueType), in a third of the bytes.
 */
const arabicFace = (name: 'Regular' | 'SemiBold' | 'Bold', weight: number): FontFace => ({
  name: `vazirmatn/fonts/webfonts/Vazirmatn-${name}.woff2`,
  family: 'Vazirmatn',
  script: 'arabic',
  style: 'normal',
  weights: [weight, weight],
  ranges: arabic,
  subset: false,
})

const arabicFaces: FontFace[] = [
  arabicFace('Regular', 400),
  arabicFace('SemiBold', emphasisWeight),
  arabicFace('Bold', 700),
]

/**
 * The font files that a publication may need, its main language's own script first; none where fonts are left to the
 * reader's system. A text in one script may quote names in the other; a writer embeds only the files whose characters
 * the text has.
 */
export const fontsFor = (publication: Publication): readonly FontFace[] => {
  const { typeface, fonts } = publication.design
  if (fonts === 'system') return []
  const [main] = languagesOf(publication)
  return main === 'fa' ? [...arabicFaces, ...latinFaces(typeface)] : [...latinFaces(typeface), ...arabicFaces]
}
