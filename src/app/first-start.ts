import { readClient } from '#app/clients'
import { serializeJson } from '#app/json-file'
import { createPolicy } from '#app/policies'
import { initWorkspace, openWorkspace, policyExtension, type WorkspaceContext, workspacePaths } from '#app/workspace'
import type { Workspace } from '#contract/client'
import type { AppError } from '#contract/error'
import type { Language } from '#core/language'
import { ok, type Result } from '#core/result'

/** The languages of an example's policy; the first is the authoritative one. */
export const exampleLanguages: readonly Language[] = ['fa', 'pl', 'en']

/** An example that was put into a workspace: the ids of its client and policy. */
export interface AddedExample {
  client: string
  policy: string
}

/** Opens the workspace; when its folder holds none, makes it first, with the examples in it. */
export async function openOrMakeWorkspace(
  context: WorkspaceContext,
  examplesFolder: string,
): Promise<Result<Workspace, AppError>> {
  const opened = await openWorkspace(context)
  if (opened.ok || opened.error.code !== 'fileMissing') return opened
  const added = await addExamples(context, examplesFolder)
  if (!added.ok) return added
  // Last, so that a first start that was cut short is taken up again by the next.
  return initWorkspace(context)
}

/**
 * Puts every example, `<examplesFolder>/<example>/client.json`, with a policy in all languages into the workspace. A client
 * that is there already is left as it is, and gets a policy only if it has none.
 */
export async function addExamples(
  context: WorkspaceContext,
  examplesFolder: string,
): Promise<Result<AddedExample[], AppError>> {
  const { files } = context.ports
  const paths = workspacePaths(files, context.folder)
  const entries = await files.list(examplesFolder)
  if (!entries.ok) return entries
  const added: AddedExample[] = []
  for (const { name, kind } of entries.value) {
    if (kind !== 'folder') continue
    const example = await readClient(files, files.join(examplesFolder, name, 'client.json'))
    if (!example.ok) return example
    const { client } = example.value
    const { id } = client
    const copied = await files.replace(paths.clientFile(id), serializeJson(client), null)
    if (!copied.ok && copied.error.code !== 'conflict') return copied
    const present = await files.list(paths.clientFolder(id))
    if (!present.ok) return present
    if (present.value.some((entry) => entry.name.endsWith(policyExtension))) continue
    const made = await createPolicy(context, { client: id, languages: exampleLanguages })
    if (!made.ok) return made
    added.push({ client: id, policy: made.value.policy })
  }
  return ok(added)
}
