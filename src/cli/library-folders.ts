import { workspacePaths } from '#app/workspace'
import type { CommandFailure, Shell } from '#cli/command'
import { openNamedWorkspace } from '#cli/open-workspace'
import { ok, type Result } from '#core/result'

/** Which library a command was asked about: the built-in one or another, with or without a workspace's own clauses. */
export interface NamedLibrary {
  library: string | undefined
  workspace: string | undefined
}

export interface LibraryFolders {
  folder: string
  /** The workspace's own library; null when no workspace was named. */
  own: string | null
}

/** The folders of that library; a workspace that is none is told. */
export async function namedLibraryFolders(
  { library, workspace }: NamedLibrary,
  shell: Shell,
): Promise<Result<LibraryFolders, CommandFailure>> {
  const folder = library ?? shell.folders.library
  if (workspace === undefined) return ok({ folder, own: null })
  const opened = await openNamedWorkspace(workspace, shell)
  return opened.ok ? ok({ folder, own: workspacePaths(shell.ports.files, workspace).library }) : opened
}
