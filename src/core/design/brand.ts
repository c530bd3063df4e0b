import { z } from 'zod'
import { colourSchema } from '#core/design/colour'

/** Families that Clausebook carries, each for Latin and for Arabic letters. */
export const typefaces = ['sans', 'serif'] as const

export type Typeface = (typeof typefaces)[number]

/** A logo's file at most, in bytes: it stands in every export. */
export const longestLogo = 500_000

const logoFileSchema = z.strictObject({
  type: z.enum(['svg', 'png']),
  /** The file's bytes, base64. */
  data: z.base64().max(Math.ceil(longestLogo / 3) * 4),
})

/** An image file as a client brought it; `readLogo` makes of it what may stand in an export. */
export type LogoFile = z.infer<typeof logoFileSchema>

/** What makes a client's documents look like the client's; what is absent is Clausebook's own. */
export const brandSchema = z
  .strictObject({
    logo: logoFileSchema,
    /** The colour of titles and headings. */
    heading: colourSchema,
    /** The colour of links, numbers and rules. */
    accent: colourSchema,
    typeface: z.enum(typefaces),
  })
  .partial()

export type Brand = z.infer<typeof brandSchema>
