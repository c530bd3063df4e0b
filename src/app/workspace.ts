import { type JsonFormat, readJsonFile, serializeJson } from '#app/json-file'
import { labelledFiles } from '#app/labelled-files'
import { createLibraryStore, type LibraryStore } from '#app/library-store'
import type { ListedPolicy } from '#app/listed-policy'
import { createPolicyReader, type PolicyReader } from '#app/policy-reader'
import type { Files, Ports } from '#app/ports'
import { type Workspace, workspaceFormatVersion, workspaceSchema } from '#contract/client'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'

/** A workspace that use cases work in. */
export interface WorkspaceContext {
  ports: Ports
  folder: string
  library: LibraryStore
  policies: PolicyReader
  /** Policies as they were last listed, by their path. */
  listed: Map<string, ListedPolicy>
}

const workspaceFormat: JsonFormat<Workspace> = {
  schema: workspaceSchema,
  version: workspaceFormatVersion,
  invalid: 'invalidWorkspace',
}

export const policyExtension = '.policy.json'

/** In a client's folder: of its answers, and of the policies that were deleted. */
export const clientFileName = 'client.json'
export const deletedFolderName = 'deleted'

/** Where things are in a workspace (ARCHITECTURE.md, “The data”). `client` and `policy` are slugs. */
export const workspacePaths = (files: Files, folder: string) => ({
  manifest: files.join(folder, 'workspace.json'),
  library: files.join(folder, 'library'),
  words: files.join(folder, 'words.json'),
  clients: files.join(folder, 'clients'),
  clientFolder: (client: string) => files.join(folder, 'clients', client),
  clientFile: (client: string) => files.join(folder, 'clients', client, clientFileName),
  policyFile: (client: string, policy: string) => files.join(folder, 'clients', client, policy + policyExtension),
  deletedPolicies: (client: string) => files.join(folder, 'clients', client, deletedFolderName),
  exportNotes: (client: string) => files.join(folder, 'clients', client, 'exports.json'),
  allExports: files.join(folder, 'exports'),
  exports: (client: string) => files.join(folder, 'exports', client),
})

export interface WorkspaceOptions {
  folder: string
  /** The built-in clause library. */
  libraryFolder: string
  /** How messages call files: by their path (the command line), or by their place in the workspace (the window). */
  fileNames: 'path' | 'place'
}

/** A workspace to work in. Reads nothing yet: `openWorkspace` and `initWorkspace` tell whether it is one. */
export function workspaceContext(
  given: Ports,
  { folder, libraryFolder, fileNames }: WorkspaceOptions,
): WorkspaceContext {
  const ports = fileNames === 'place' ? { ...given, files: labelledFiles(given.files, folder) } : given
  return {
    ports,
    folder,
    library: createLibraryStore(ports, libraryFolder, workspacePaths(ports.files, folder).library),
    policies: createPolicyReader(ports.files),
    listed: new Map(),
  }
}

/** Reads `workspace.json`: `fileMissing` when the folder is no workspace. */
export async function openWorkspace({ ports, folder }: WorkspaceContext): Promise<Result<Workspace, AppError>> {
  const read = await readJsonFile(ports.files, workspacePaths(ports.files, folder).manifest, workspaceFormat)
  return read.ok ? ok(read.value.value) : read
}

/** Makes the folder a workspace, named after it. What the folder holds stays; `alreadyExists` when it is one. */
export async function initWorkspace({ ports, folder }: WorkspaceContext): Promise<Result<Workspace, AppError>> {
  const { manifest } = workspacePaths(ports.files, folder)
  const name = ports.files.nameOf(folder).trim().slice(0, 200)
  const workspace: Workspace = { formatVersion: workspaceFormatVersion, name: name || 'Clausebook' }
  const made = await ports.files.replace(manifest, serializeJson(workspace), null)
  if (made.ok) return ok(workspace)
  return err(
    made.error.code === 'conflict' ? appError('alreadyExists', { file: ports.files.label(manifest) }) : made.error,
  )
}
