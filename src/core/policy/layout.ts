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

/** How a policy is laid out in every format, settled. */
export interface Layout {
  /** Whether a contents list stands before the text. */
  contents: boolean
  numbering: (typeof numberings)[number]
  calendar: (typeof calendars)[number]
  /** The version as printed beside the date, such as “2.1”; empty: none. */
  version: string
  paper: (typeof paperSizes)[number]
  /** At every side, in millimetres. */
  margin: number
  /** Whether web pages carry their fonts inside, or leave them to the reader's system. */
  fonts: (typeof fontPlaces)[number]
  /** Whether all languages stand in one file, or each in its own. */
  together: boolean
  /** The program that document properties name as the maker; empty: Clausebook. */
  producer: string
  /** The day that document properties give as that of making, ISO 8601; empty: the day from which the policy applies. */
  documentDate: string
}

/** The policy file's own choices; what is absent is as usual. */
export type LayoutChoices = { [Choice in keyof Layout]?: Layout[Choice] | undefined }

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
