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

/** The folder of the example that the demo shows. */
export const demoExample = 'online-shop'

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

/** Puts every example, a folder in `examplesFolder`, into the workspace. */
async function addExamples(context: WorkspaceContext, examplesFolder: string): Promise<Result<void, AppError>> {
  const { files } = context.ports
  const entries = await files.list(examplesFolder)
  if (!entries.ok) return entries
  for (const { name } of entries.value.filter(({ kind }) => kind === 'folder')) {
    const added = await addExample(context, files.join(examplesFolder, name))
    if (!added.ok) return added
  }
  return ok(undefined)
}

/**
 * Puts an example, `<exampleFolder>/client.json`, with a policy in all languages into the workspace. A client that is
 * there already is left as it is, and gets a policy only if it has none. The result is the client's id.
 */
export async function addExample(context: WorkspaceContext, exampleFolder: string): Promise<Result<string, AppError>> {
  const { files } = context.ports
  const paths = workspacePaths(files, context.folder)
  const example = await readClient(files, files.join(exampleFolder, 'client.json'))
  if (!example.ok) return example
  const { client } = example.value
  const { id } = client
  const copied = await files.replace(paths.clientFile(id), serializeJson(client), null)
  if (!copied.ok && copied.error.code !== 'conflict') return copied
  const present = await files.list(paths.clientFolder(id))
  if (!present.ok) return present
  if (present.value.some((entry) => entry.name.endsWith(policyExtension))) return ok(id)
  const made = await createPolicy(context, { client: id, languages: exampleLanguages })
  return made.ok ? ok(id) : made
}
