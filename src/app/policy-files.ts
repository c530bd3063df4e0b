import { policyExtension, type WorkspaceContext, workspacePaths } from '#app/workspace'
import { slugSchema } from '#contract/client'
import type { AppError } from '#contract/error'
import { ok, type Result } from '#core/result'

/** A policy's file: its id, and milliseconds since 1970 of its last change. */
export interface PolicyFileEntry {
  id: string
  modified: number
}

/** The policies beside a client. Files whose names are not ids (`slugSchema`) are not the program's and are left out. */
export async function policyFilesOf(
  { ports: { files }, folder }: WorkspaceContext,
  client: string,
): Promise<Result<PolicyFileEntry[], AppError>> {
  const entries = await files.list(workspacePaths(files, folder).clientFolder(client))
  if (!entries.ok) return entries
  return ok(
    entries.value
      .filter(({ name, kind }) => kind === 'file' && name.endsWith(policyExtension))
      .map(({ name, modified }) => ({ id: name.slice(0, -policyExtension.length), modified }))
      .filter(({ id }) => slugSchema.safeParse(id).success),
  )
}
