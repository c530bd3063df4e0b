import { z } from 'zod'

/**
 * How sections are numbered: not at all; 1, 2, 3; by parts, one for each category of clauses (1, 1.1, 1.1.1); or as
 * paragraphs of a contract (§ 1, in Persian «مادهٔ ۱»).
 */
export const numberings = ['none', 'sections', 'parts', 'paragraphs'] as const

/** Calendars of the printed date. `usual`: Solar Hijri and Gregorian in Persian, Gregorian elsewhere. */
export const calendars = ['usual', 'gregorian', 'jalali', 'both'] as const

export const paperSizes = ['A4', 'Letter'] as const

/** Margins on paper in millimetres: less is cut off by printers, more leaves no room for a table. */
export const marginRange = { least: 10, most: 50 } as const

/** Where the fonts of a web page come from. */
export const fontPlaces = ['embedded', 'system'] as const

/** The most characters of what is printed as the version, and of a producer's name. */
export const longestVersion = 60
export const longestProducer = 100

/** The policy file's own choices; what is absent is as usual. */
export const layoutSchema = z
  .strictObject({
    /** Whether a contents list stands before the text. */
    contents: z.boolean(),
    numbering: z.enum(numberings),
    calendar: z.enum(calendars),
    /** The version as printed beside the date, such as “2.1”; empty: none. */
    version: z.string().trim().max(longestVersion),
    paper: z.enum(paperSizes),
    /** At every side, in millimetres. */
    margin: z.number().int().min(marginRange.least).max(marginRange.most),
    /** Whether web pages carry their fonts inside, or leave them to the reader's system. */
    fonts: z.enum(fontPlaces),
    /** Whether all languages stand in one file, or each in its own. */
    together: z.boolean(),
    /** The program that document properties name as the maker; empty: Clausebook. */
    producer: z.string().trim().max(longestProducer),
    /** The day that document properties give as that of making, ISO 8601; empty: the day from which the policy applies. */
    documentDate: z.union([z.iso.date(), z.literal('')]),
  })
  .partial()

export type LayoutChoices = z.infer<typeof layoutSchema>

/** How a policy is laid out in every format, settled. */
export type Layout = { [Choice in keyof LayoutChoices]-?: Exclude<LayoutChoices[Choice], undefined> }

export const usualLayout: Layout = {
  contents: true,
  numbering: 'sections',
  calendar: 'usual',
  version: '',
  paper: 'A4',
  margin: 25,
  fonts: 'embedded',
  together: false,
  producer: '',
  documentDate: '',
}

/** The usual layout with the choices in their places. */
export const settleLayout = (choices: LayoutChoices = {}): Layout => ({
  ...usualLayout,
  ...(Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== undefined)) as Partial<Layout>),
})
