import { z } from 'zod'
import { type OpenedClient, openClient } from '#app/clients'
import { faultInFile } from '#app/json-file'
import type { ListedPolicy } from '#app/listed-policy'
import { type PolicyFileEntry, policyFilesOf } from '#app/policy-files'
import { openWorkspace, type WorkspaceContext, workspacePaths } from '#app/workspace'
import { slugSchema } from '#contract/client'
import type { ClientSummary, WorkspaceView } from '#contract/contract'
import type { AppError } from '#contract/error'
import { factsOf } from '#core/document/facts-of'
import { factsSchema } from '#core/facts/facts'
import { fault } from '#core/fault'
import { formatVersionOf } from '#core/policy/parse-json'
import { policyFormatVersion, policySchema } from '#core/policy/policy'
import { ok, type Result } from '#core/result'

/** What lists of policies need of each. The texts are left for the opening: checking all of them takes seconds. */
const policyHeadSchema = z.object({
  title: policySchema.shape.title,
  languages: policySchema.shape.languages,
  facts: factsSchema.catch({}),
})

/** A client's folder as it was read for a list. */
export interface ListedClient {
  id: string
  client: Result<OpenedClient, AppError>
  policies: ListedPolicy[]
}

/** The workspace's clients and their policies, in the order of their ids; `readFor` and errors as of `listClients`. */
export async function viewWorkspace(
  context: WorkspaceContext,
  readFor?: number,
): Promise<Result<WorkspaceView, AppError>> {
  const workspace = await openWorkspace(context)
  if (!workspace.ok) return workspace
  const listed = await listClients(context, readFor)
  if (!listed.ok) return listed
  const clients = listed.value.map(({ id, client, policies }): ClientSummary => {
    const summaries = policies.map(({ summary }) => summary)
    if (!client.ok) return { id, name: id, archived: false, policies: summaries, problem: client.error }
    const { name, archived = false } = client.value.client
    return { id, name, archived, policies: summaries }
  })
  return ok({ name: workspace.value.name, location: context.folder, clients })
}

/**
 * Reads the workspace's clients and their policies. A file that cannot be read is listed with its problem. Folders and
 * files whose names are not ids (`slugSchema`) are not the program's and are left out, and so are folders that hold
 * neither a client nor a policy.
 * @param readFor milliseconds after which policies that were never read are listed as unread; the next call reads on
 */
export async function listClients(
  context: WorkspaceContext,
  readFor = Number.POSITIVE_INFINITY,
): Promise<Result<ListedClient[], AppError>> {
  const { ports, folder } = context
  const until = ports.clock.now().getTime() + readFor
  const entries = await ports.files.list(workspacePaths(ports.files, folder).clients)
  if (!entries.ok) return entries
  const clients: ListedClient[] = []
  for (const { name, kind } of entries.value) {
    if (kind !== 'folder' || !slugSchema.safeParse(name).success) continue
    const listed = await listClient(context, name, until)
    const isEmpty = !listed.client.ok && listed.client.error.code === 'clientMissing' && listed.policies.length === 0
    if (!isEmpty) clients.push(listed)
  }
  return ok(clients)
}

async function listClient(context: WorkspaceContext, id: string, until: number): Promise<ListedClient> {
  const client = await openClient(context, id)
  const files = await policyFilesOf(context, id)
  const policies: ListedPolicy[] = []
  // One after the other: those that the time is not enough for are not begun.
  for (const file of files.ok ? files.value : []) policies.push(await listPolicy(context, id, file, until))
  return { id, client, policies }
}

/** How long ago a file must have changed, in milliseconds, for its time to tell it from what it says after another change. */
const restOfFile = 2000

/** What is known of the file as it was last changed; of a large workspace, reading all files anew takes seconds. */
async function listPolicy(
  context: WorkspaceContext,
  client: string,
  file: PolicyFileEntry,
  until: number,
): Promise<ListedPolicy> {
  const path = workspacePaths(context.ports.files, context.folder).policyFile(client, file.id)
  const known = context.listed.get(path)
  if (known?.summary.modified === file.modified) return known
  if (context.ports.clock.now().getTime() >= until) return unreadPolicy(file)
  return readListed(context, path, file)
}

const unreadPolicy = ({ id, modified }: PolicyFileEntry): ListedPolicy => ({
  summary: { id, title: {}, languages: [], modified, unread: true },
  facts: {},
  shown: [],
})

async function readListed(
  { ports: { files, clock }, policies, listed }: WorkspaceContext,
  path: string,
  { id, modified }: PolicyFileEntry,
): Promise<ListedPolicy> {
  const unreadable = (problem: AppError): ListedPolicy => ({
    summary: { id, title: {}, languages: [], modified, problem },
    facts: {},
    shown: [],
  })
  const json = await policies.readJson(path)
  if (!json.ok) return unreadable(json.error)
  const head = policyHeadSchema.safeParse(json.value)
  const version = formatVersionOf(json.value)
  const problem = problemOf(version, head.error?.issues[0])
  const { title, languages, facts } = head.data ?? { title: {}, languages: [], facts: {} }
  const policy: ListedPolicy = {
    summary: { id, title, languages, modified, ...(problem && { problem: faultInFile(problem, files.label(path)) }) },
    facts,
    shown: factsOf(Object(json.value).sections),
  }
  // A time to come is that of another clock, which will not change it to the same again.
  if (Math.abs(clock.now().getTime() - modified) > restOfFile) listed.set(path, policy)
  return policy
}

function problemOf(version: number | null, issue: z.core.$ZodIssue | undefined) {
  if (version !== null && version > policyFormatVersion) {
    return fault('newerFormat', { found: version, supported: policyFormatVersion })
  }
  return issue && fault('invalidPolicy', { where: issue.path.join('.'), reason: issue.message })
}
