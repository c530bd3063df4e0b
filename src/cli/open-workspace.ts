import { openWorkspace, type WorkspaceContext, workspaceContext } from '#app/workspace'
import { type CommandFailure, failed, type Shell } from '#cli/command'
import { ok, type Result } from '#core/result'

/** Opens the workspace that a person named; a folder that is none is told how to become one. */
export async function openNamedWorkspace(
  folder: string,
  { ports, folders, messages }: Shell,
): Promise<Result<WorkspaceContext, CommandFailure>> {
  const context = workspaceContext(ports, { folder, libraryFolder: folders.library, fileNames: 'path' })
  const opened = await openWorkspace(context)
  if (opened.ok) return ok(context)
  return failed(opened.error, opened.error.code === 'fileMissing' ? messages.noWorkspace(folder) : undefined)
}
