import type { Command } from 'commander'
import { z } from 'zod'
import type { Expected, UsageFault } from '#cli/usage-fault'
import { type Brand, brandSchema, typefaces } from '#core/design/brand'
import { err, ok, type Result } from '#core/result'

/** The parts of a brand that are typed as they are. */
export type Look = Omit<Brand, 'logo'>

const expected = {
  heading: { kind: 'colour' },
  accent: { kind: 'colour' },
  typeface: { kind: 'choice', choices: typefaces },
} as const satisfies Record<keyof Look, Expected>

const parts = ['heading', 'accent', 'typeface'] as const

/** Passes over the command's other options. */
const lookSchema = z.object(brandSchema.shape).pick({ heading: true, accent: true, typeface: true })

/** The colours and the typeface that were typed; `wrongValue` for one that is none. */
export function readBrand(command: Command): Result<Look, UsageFault> {
  const typed = command.opts<Partial<Record<keyof Look, string>>>()
  const parsed = lookSchema.safeParse(typed)
  if (parsed.success) return ok(parsed.data)
  const part = parts.find((name) => parsed.error.issues[0]?.path[0] === name)
  if (part === undefined) throw parsed.error
  return err({ code: 'wrongValue', option: `--${part}`, value: typed[part] ?? '', expected: expected[part] })
}
