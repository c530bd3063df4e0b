import { readBrandLogo } from '#app/brand-logo'
import { faultInFile, type JsonFormat, readJsonFile, serializeJson } from '#app/json-file'
import type { Files } from '#app/ports'
import { freeSlug, slugOf } from '#app/slug'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import { type Client, clientFormatVersion, clientSchema } from '#contract/client'
import { type AppError, appError } from '#contract/error'
import { checkFacts } from '#core/facts/check-facts'
import { err, ok, type Result } from '#core/result'

const clientFormat: JsonFormat<Client> = {
  schema: clientSchema,
  version: clientFormatVersion,
  invalid: 'invalidClient',
}

/** How often a new name is tried when other programs take the names meanwhile. */
const attempts = 20

/** A client's file that was opened, and the revision that a save of it builds on. */
export interface OpenedClient {
  client: Client
  revision: string
}

/** Reads a `client.json` by its path; `clientMissing` when there is none. */
export async function readClient(files: Files, path: string): Promise<Result<OpenedClient, AppError>> {
  const read = await readJsonFile(files, path, clientFormat)
  if (read.ok) return ok({ client: read.value.value, revision: read.value.hash })
  if (read.error.code !== 'fileMissing') return read
  return err(appError('clientMissing', { client: files.nameOf(files.folderOf(path)), file: files.label(path) }))
}

/** Opens a client of the workspace by its id. Its folder's name is the id, whatever a copied file says. */
export async function openClient(
  { ports, folder }: WorkspaceContext,
  id: string,
): Promise<Result<OpenedClient, AppError>> {
  const read = await readClient(ports.files, workspacePaths(ports.files, folder).clientFile(id))
  return read.ok ? ok({ ...read.value, client: { ...read.value.client, id } }) : read
}

/**
 * Makes a client whose id comes from its name: `invalidFacts` when an answer does not fit its question, `logoUnusable`
 * when the brand's logo cannot be shown. `source` names the file that all this came from, for these messages; without
 * it the new client's own file is named.
 */
export async function createClient(
  context: WorkspaceContext,
  { source, ...given }: Pick<Client, 'name' | 'facts' | 'unsure' | 'brand'> & { source?: string },
): Promise<Result<{ client: string }, AppError>> {
  const { files } = context.ports
  const paths = workspacePaths(files, context.folder)
  const entries = await files.list(paths.clients)
  if (!entries.ok) return entries
  // Some systems do not tell capital letters from small ones.
  const taken = new Set(entries.value.map((entry) => entry.name.toLowerCase()))
  for (let attempt = 1; ; attempt += 1) {
    const client = freeSlug(slugOf(given.name) || 'client', taken)
    const path = paths.clientFile(client)
    const content: Client = { formatVersion: clientFormatVersion, id: client, ...given }
    const wrong = await checkClient(context, content, source ?? files.label(path))
    if (wrong) return err(wrong)
    const made = await files.replace(path, serializeJson(content), null)
    if (made.ok) return ok({ client })
    if (made.error.code !== 'conflict' || attempt === attempts) return made
    taken.add(client)
  }
}

/**
 * Saves a client over the revision it was opened at; `conflict` when the file has changed since, `invalidFacts` and
 * `logoUnusable` as for a new one.
 */
export async function saveClient(
  context: WorkspaceContext,
  { client, revision }: OpenedClient,
): Promise<Result<{ revision: string }, AppError>> {
  const { files } = context.ports
  const path = workspacePaths(files, context.folder).clientFile(client.id)
  const wrong = await checkClient(context, client, files.label(path))
  if (wrong) return err(wrong)
  const saved = await files.replace(path, serializeJson(client), revision)
  return saved.ok ? ok({ revision: saved.value.hash }) : saved
}

/**
 * Takes a client out of the list, or brings it back, and leaves the rest of its file as it is. Errors: `clientMissing`
 * and what is wrong in the file, `conflict` when it changes at this very moment.
 */
export async function archiveClient(
  context: WorkspaceContext,
  { client: id, archived }: { client: string; archived: boolean },
): Promise<Result<void, AppError>> {
  const { files } = context.ports
  const path = workspacePaths(files, context.folder).clientFile(id)
  const read = await readClient(files, path)
  if (!read.ok) return read
  const { archived: _, ...client } = read.value.client
  const saved = await files.replace(
    path,
    serializeJson(archived ? { ...client, archived } : client),
    read.value.revision,
  )
  return saved.ok ? ok(undefined) : saved
}

async function checkClient(
  { library }: WorkspaceContext,
  { facts, brand = {} }: Client,
  file: string,
): Promise<AppError | null> {
  const loaded = await library.get()
  if (!loaded.ok) return loaded.error
  const wrong = checkFacts(facts, loaded.value.factModel)
  if (wrong) return faultInFile(wrong, file)
  const logo = readBrandLogo(brand, file)
  return logo.ok ? null : logo.error
}
