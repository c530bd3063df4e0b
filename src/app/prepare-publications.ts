import { readBrandLogo, withRaster } from '#app/brand-logo'
import type { LibraryStore } from '#app/library-store'
import type { Ports } from '#app/ports'
import type { Client } from '#contract/client'
import { type AppError, appError } from '#contract/error'
import type { Logo } from '#core/design/logo'
import type { Language } from '#core/language'
import { type Layout, type LayoutChoices, settleLayout } from '#core/policy/layout'
import type { Policy } from '#core/policy/policy'
import type { Publication } from '#core/resolve/publication'
import { resolvePublication } from '#core/resolve/resolve-publication'
import { err, ok, type Result } from '#core/result'

/** Languages of which there is one, the main one first. */
export type Languages = readonly [Language, ...Language[]]

/** What publications are made from. */
export interface Manuscript {
  policy: Policy
  client: Client
  /** What messages call the client's file. */
  clientFile: string
  /** Choices that go before the policy's own. */
  layout?: LayoutChoices | undefined
  /** Whether Word, which knows no SVG, is among what is written. */
  forWord: boolean
  /** Whether an appendix shows the notes on sections; absent: no. */
  notes?: boolean | undefined
}

/** A policy that is ready to be put into files. */
export interface Publications {
  layout: Layout
  /** What had to be left out. */
  remarks: AppError[]
  /** The languages as they stand in one file: the one whose text prevails first. */
  inOrder(languages: Languages): Languages
  /** What one file says in these languages, in their order. */
  of(languages: Languages): Publication
}

/** Reads all that a policy's files need; a logo that cannot be used is left out with a remark. Errors: the library's. */
export async function preparePublications(
  ports: Pick<Ports, 'rasterise'>,
  library: LibraryStore,
  { policy, client, clientFile, layout: choices, forWord, notes = false }: Manuscript,
): Promise<Result<Publications, AppError>> {
  const loaded = await library.get()
  if (!loaded.ok) return loaded
  const { factModel, categories } = loaded.value
  const brand = client.brand ?? {}
  const read = readBrandLogo(brand, clientFile)
  const drawn = read.ok && read.value !== null && forWord ? await withRaster(ports, read.value, clientFile) : read
  const [logo, remarks]: [Logo | null, AppError[]] = drawn.ok ? [drawn.value, []] : [null, [drawn.error]]
  const layout = settleLayout({ ...policy.layout, ...choices })
  const clientFacts = client.facts
  const inOrder = (languages: Languages): Languages => prevailingFirst(languages, policy)
  return ok({
    layout,
    remarks,
    inOrder,
    of: (wanted) => {
      const languages = inOrder(wanted)
      return resolvePublication({ policy, clientFacts, factModel, categories, languages, layout, brand, logo, notes })
    },
  })
}

/** In a file of several languages the one whose text prevails is the main one. */
function prevailingFirst(languages: Languages, { authoritative }: Policy): Languages {
  return languages.includes(authoritative)
    ? [authoritative, ...languages.filter((language) => language !== authoritative)]
    : languages
}

/**
 * Those of the languages asked for that the policy has, each once, as they were asked for. One that it lacks is
 * `languageNotInPolicy`, unless only its own are asked for and there are any.
 */
export function languagesToWrite(
  policy: Policy,
  wanted: readonly Language[],
  named: { policy: string; file: string },
  onlyOwn = false,
): Result<Languages, AppError> {
  const [main, ...others] = [...new Set(wanted)].filter((language) => policy.languages.includes(language))
  const absent = wanted.find((language) => !policy.languages.includes(language))
  const isComplete = absent === undefined || onlyOwn
  if (main !== undefined && isComplete) return ok([main, ...others])
  return err(appError('languageNotInPolicy', { language: absent ?? '', ...named }))
}
