import { z } from 'zod'

/** A colour as six hexadecimal digits in lower case, “#1d4f7c”. */
export type Colour = `#${string}`

export const colourSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'is no colour: write six hexadecimal digits, such as “#1d4f7c”')
  .transform((text) => text as Colour)

/** The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5

type Channels = readonly [red: number, green: number, blue: number]

const channelsOf = (colour: Colour): Channels => {
  const channel = (index: number): number => Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16) / 255
  return [channel(0), channel(1), channel(2)]
}

const colourOf = (channels: Channels): Colour =>
  `#${channels
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** Relative luminance (WCAG 2.2, definitions): 0 for black, 1 for white. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = channelsOf(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast ratio of two colours (WCAG 2.2, definitions), from 1 to 21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const steps = 64

/**
 * The colour itself where text in it can be read on `ground`, else the nearest mixture of it with black or white that
 * can: a light brand colour is darkened on paper, a dark one lightened at night.
 * @param least the contrast to reach
 */
export const readableOn = (colour: Colour, ground: Colour, least = leastContrast): Colour => {
  const towards = luminance(ground) > 0.18 ? 0 : 1
  const mixed = (share: number): Colour => {
    const [red, green, blue] = channelsOf(colour).map((value) => value + (towards - value) * share) as [
      number,
      number,
      number,
    ]
    return colourOf([red, green, blue])
  }
  const shares = Array.from({ length: steps + 1 }, (_, step) => step / steps)
  return mixed(shares.find((share) => contrast(mixed(share), ground) >= least) ?? 1)
}
