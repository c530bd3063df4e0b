import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, clientSchema } from '#contract/client'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import type { Brand } from '#core/design/brand'
import type { Logo } from '#core/design/logo'
import { type Language, languages } from '#core/language'
import { type LayoutChoices, settleLayout } from '#core/policy/layout'
import type { Policy } from '#core/policy/policy'
import type { Publication } from '#core/resolve/publication'
import { resolvePublication } from '#core/resolve/resolve-publication'
import { clauseLibrary } from '#tests/support/clause-library'

const folder = join(process.cwd(), 'examples')

/** The example clients' folders. */
export const exampleNames: readonly string[] = readdirSync(folder).sort()

export const exampleClient = (name: string): Client =>
  clientSchema.parse(JSON.parse(readFileSync(join(folder, name, 'client.json'), 'utf8')))

let library: ReturnType<typeof clauseLibrary> | undefined

/** The policy that the built-in library gives an example client, in all languages. */
export function examplePolicy(name: string): Policy {
  library ??= clauseLibrary()
  return assemblePolicy({
    library,
    facts: exampleClient(name).facts,
    policyFacts: {},
    languages: [...languages],
    authoritative: 'en',
    id: 'privacy-policy',
    title: {},
    effectiveDate: '2026-11-22',
  })
}

interface Look {
  layout?: LayoutChoices
  brand?: Brand
  logo?: Logo | null
}

/** An example's policy as it is written into one file. */
export function examplePublication(
  name: string,
  wanted: readonly [Language, ...Language[]],
  { layout = {}, brand = {}, logo = null }: Look = {},
): Publication {
  library ??= clauseLibrary()
  const { factModel, categories } = library
  return resolvePublication({
    policy: examplePolicy(name),
    clientFacts: exampleClient(name).facts,
    factModel,
    categories,
    languages: wanted,
    layout: settleLayout(layout),
    brand,
    logo,
  })
}
