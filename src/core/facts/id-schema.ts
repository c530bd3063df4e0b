import { z } from 'zod'

/** What things of the library are called: lower-case words joined by hyphens, such as `gift-cards`. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is no id: write small letters a–z and digits, with single hyphens between words, such as “gift-cards”',
  )
