import { z } from 'zod'
import {
  calendars,
  fontPlaces,
  type LayoutChoices,
  longestProducer,
  longestVersion,
  marginRange,
  numberings,
  paperSizes,
} from '#core/policy/layout'

/** A layout's choices as files and calls hold them. Apart from `layout.ts`, which the window's first script has. */
export const layoutSchema = z
  .strictObject({
    contents: z.boolean(),
    numbering: z.enum(numberings),
    calendar: z.enum(calendars),
    version: z.string().trim().max(longestVersion),
    paper: z.enum(paperSizes),
    margin: z.number().int().min(marginRange.least).max(marginRange.most),
    fonts: z.enum(fontPlaces),
    together: z.boolean(),
    producer: z.string().trim().max(longestProducer),
    documentDate: z.union([z.iso.date(), z.literal('')]),
  })
  .partial() satisfies z.ZodType<LayoutChoices>
