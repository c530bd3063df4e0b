import { openClient } from '#app/clients'
import { faultInFile } from '#app/json-file'
import { writeNewPolicyFile } from '#app/new-policy-file'
import type { Clock, Files } from '#app/ports'
import { sameJson } from '#app/same-json'
import { slugOf } from '#app/slug'
import { policyExtension, type WorkspaceContext, workspacePaths } from '#app/workspace'
import type { OpenedPolicy } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import type { ByLanguage, Language } from '#core/language'
import type { Library } from '#core/library/library'
import { parsePolicy, serializePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { defaultTitle } from '#core/resolve/document-labels'
import { err, ok, type Result } from '#core/result'

/** The fact that says which laws a policy answers to. */
const lawsFact = 'laws.apply'

export interface NewPolicy {
  client: string
  /** The first is the authoritative one. */
  languages: readonly Language[]
  title?: Partial<ByLanguage<string>> | undefined
  /** Ids of laws, in place of what the client answered. */
  laws?: readonly string[] | undefined
}

/** Assembles a policy from the client's facts and the library, in effect from today, and writes it beside the client. */
export async function createPolicy(
  context: WorkspaceContext,
  wanted: NewPolicy,
): Promise<Result<{ policy: string }, AppError>> {
  const opened = await openClient(context, wanted.client)
  if (!opened.ok) return opened
  const library = await context.library.get()
  if (!library.ok) return library
  const unknown = unknownLaw(library.value, wanted.laws ?? [])
  if (unknown) return err(unknown)
  const languages = [...new Set(wanted.languages)]
  const authoritative = languages[0]
  if (authoritative === undefined) throw new Error('a policy needs a language')
  const named = wanted.title?.[authoritative]
  const slug = (named === undefined ? '' : slugOf(named)) || 'privacy-policy'
  return writeNewPolicy(context, wanted.client, slug, (id) =>
    assemblePolicy({
      library: library.value,
      facts: opened.value.client.facts,
      policyFacts: wanted.laws ? { [lawsFact]: [...wanted.laws] } : {},
      languages,
      authoritative,
      id,
      title: Object.fromEntries(
        languages.map((language) => [language, wanted.title?.[language] ?? defaultTitle[language]]),
      ),
      effectiveDate: localDate(context.ports.clock),
    }),
  )
}

/** Writes a policy beside its client under the first free name after `slug`, which `policyOf` makes it of. */
export async function writeNewPolicy(
  { ports: { files }, folder }: WorkspaceContext,
  client: string,
  slug: string,
  policyOf: (id: string) => Policy,
): Promise<Result<{ policy: string }, AppError>> {
  const place = workspacePaths(files, folder).clientFolder(client)
  return writeNewPolicyFile(files, place, slug, (path, id) => writePolicy(files, path, policyOf(id), null))
}

/** Whether the workspace has the policy, in whatever state its file is. */
export async function hasPolicy(
  { ports: { files }, folder }: WorkspaceContext,
  { client, policy }: { client: string; policy: string },
): Promise<Result<boolean, AppError>> {
  const entries = await files.list(workspacePaths(files, folder).clientFolder(client))
  return entries.ok ? ok(entries.value.some(({ name }) => name === policy + policyExtension)) : entries
}

/**
 * Opens a policy of the workspace. What cannot be understood opens read-only with its text, so that nothing is lost by
 * looking at it.
 */
export async function openPolicy(
  { ports, folder, policies }: WorkspaceContext,
  { client, policy }: { client: string; policy: string },
): Promise<Result<OpenedPolicy, AppError>> {
  const read = await policies.read(workspacePaths(ports.files, folder).policyFile(client, policy))
  if (!read.ok) return read
  const { revision, policy: parsed } = read.value
  return parsed.ok
    ? ok({ kind: 'editable', policy: parsed.value, revision })
    : ok({ kind: 'readOnly', ...parsed.error })
}

/** At which revision a policy's file is now, whatever it says; `policyMissing` when there is none. */
export async function policyRevision(
  { ports, folder, policies }: WorkspaceContext,
  { client, policy }: { client: string; policy: string },
): Promise<Result<{ revision: string }, AppError>> {
  const revision = await policies.revision(workspacePaths(ports.files, folder).policyFile(client, policy))
  return revision.ok ? ok({ revision: revision.value }) : revision
}

/** Saves a policy over the revision it was opened at; `conflict` when the file has changed since. */
export async function savePolicy(
  { ports, folder }: WorkspaceContext,
  { client, policy, content, revision }: { client: string; policy: string; content: Policy; revision: string },
): Promise<Result<{ revision: string }, AppError>> {
  return writePolicy(ports.files, workspacePaths(ports.files, folder).policyFile(client, policy), content, revision)
}

/** Writes a policy only if reading it back gives the very same one: `invalidDocument` or `invalidPolicy` otherwise. */
async function writePolicy(
  files: Files,
  path: string,
  policy: Policy,
  expected: string | null,
): Promise<Result<{ revision: string }, AppError>> {
  const text = serializePolicy(policy)
  const again = parsePolicy(text)
  if (!again.ok) return err(faultInFile(again.error, files.label(path)))
  if (!sameJson(again.value, policy)) throw new Error(`${files.label(path)} would read back as another policy`)
  const saved = await files.replace(path, text, expected)
  return saved.ok ? ok({ revision: saved.value.hash }) : saved
}

/** `unknownLaw` when one of the laws cannot be answered to the question which laws apply. */
function unknownLaw({ factModel, laws }: Library, wanted: readonly string[]): AppError | null {
  const question = factModel.facts.find((fact) => fact.key === lawsFact)
  const terms = question?.type === 'choices' ? factModel.vocabularies[question.vocabulary]?.terms : undefined
  const known = (terms ?? laws).map(({ id }) => id)
  const unknown = wanted.find((law) => !known.includes(law))
  return unknown === undefined ? null : appError('unknownLaw', { law: unknown, known: known.join(', ') })
}

/** Today where the person is, as ISO 8601. */
export function localDate(clock: Clock): string {
  const now = clock.now()
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`
}
