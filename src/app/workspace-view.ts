import { z } from 'zod'
import { openClient } from '#app/clients'
import { faultInFile } from '#app/json-file'
import { type PolicyFileEntry, policyFilesOf } from '#app/policy-files'
import { openWorkspace, type WorkspaceContext, workspacePaths } from '#app/workspace'
import { slugSchema } from '#contract/client'
import type { ClientSummary, PolicySummary, WorkspaceView } from '#contract/contract'
import type { AppError } from '#contract/error'
import { fault } from '#core/fault'
import { formatVersionOf, parseJson } from '#core/policy/parse-json'
import { policyFormatVersion, policySchema } from '#core/policy/policy'
import { ok, type Result } from '#core/result'

/** What the list of policies needs of each. The texts are left for the opening: checking all of them takes seconds. */
const policyHeadSchema = z.object(policySchema.shape).pick({ title: true, languages: true })

/**
 * The workspace's clients and their policies, in the order of their ids. A file that cannot be read is listed with its
 * problem. Folders and files whose names are not ids (`slugSchema`) are not the program's and are left out.
 */
export async function viewWorkspace(context: WorkspaceContext): Promise<Result<WorkspaceView, AppError>> {
  const { ports, folder } = context
  const workspace = await openWorkspace(context)
  if (!workspace.ok) return workspace
  const entries = await ports.files.list(workspacePaths(ports.files, folder).clients)
  if (!entries.ok) return entries
  const clients: ClientSummary[] = []
  for (const { name, kind } of entries.value) {
    if (kind !== 'folder' || !slugSchema.safeParse(name).success) continue
    const client = await summarizeClient(context, name)
    if (client) clients.push(client)
  }
  return ok({ name: workspace.value.name, location: folder, clients })
}

/** Null for a folder that holds neither a client nor a policy. */
async function summarizeClient(context: WorkspaceContext, id: string): Promise<ClientSummary | null> {
  const client = await openClient(context, id)
  const files = await policyFilesOf(context, id)
  const policies = files.ok ? await Promise.all(files.value.map((file) => summarizePolicy(context, id, file))) : []
  if (client.ok) return { id, name: client.value.client.name, policies }
  if (client.error.code === 'clientMissing' && policies.length === 0) return null
  return { id, name: id, policies, problem: client.error }
}

async function summarizePolicy(
  { ports: { files }, folder }: WorkspaceContext,
  client: string,
  { id, modified }: PolicyFileEntry,
): Promise<PolicySummary> {
  const path = workspacePaths(files, folder).policyFile(client, id)
  const unreadable = (problem: AppError): PolicySummary => ({ id, title: {}, languages: [], modified, problem })
  const read = await files.read(path)
  if (!read.ok) return unreadable(read.error)
  const json = parseJson(read.value.text)
  if (!json.ok) return unreadable(faultInFile(json.error, files.label(path)))
  const head = policyHeadSchema.safeParse(json.value)
  const version = formatVersionOf(json.value)
  const problem = problemOf(version, head.error?.issues[0])
  const { title, languages } = head.data ?? { title: {}, languages: [] }
  return { id, title, languages, modified, ...(problem && { problem: faultInFile(problem, files.label(path)) }) }
}

function problemOf(version: number | null, issue: z.core.$ZodIssue | undefined) {
  if (version !== null && version > policyFormatVersion) {
    return fault('newerFormat', { found: version, supported: policyFormatVersion })
  }
  return issue && fault('invalidPolicy', { where: issue.path.join('.'), reason: issue.message })
}
