import { writeNewPolicyFile } from '#app/new-policy-file'
import { policyFault } from '#app/policy-reader'
import type { Files } from '#app/ports'
import { policyExtension, type WorkspaceContext, workspacePaths } from '#app/workspace'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'

/**
 * Takes a policy out of its client. Its file goes as it is, even one that cannot be understood, into the client's folder
 * `deleted`, under the name that is given back. Errors: `policyMissing`, `conflict` when the file changes meanwhile, those
 * of reading and writing; the policy is then where it was.
 */
export async function deletePolicy(
  { ports: { files }, folder }: WorkspaceContext,
  { client, policy }: { client: string; policy: string },
): Promise<Result<{ deleted: string }, AppError>> {
  const paths = workspacePaths(files, folder)
  const moved = await move(files, paths.policyFile(client, policy), paths.deletedPolicies(client), policy)
  return moved.ok ? ok({ deleted: moved.value.policy }) : moved
}

/**
 * Puts a deleted policy back, under its former name, or the first free one after it. Errors: `policyMissing` when it is
 * not among the deleted ones any more, and as above.
 */
export async function restorePolicy(
  { ports: { files }, folder }: WorkspaceContext,
  { client, policy, deleted }: { client: string; policy: string; deleted: string },
): Promise<Result<{ policy: string }, AppError>> {
  const paths = workspacePaths(files, folder)
  const from = files.join(paths.deletedPolicies(client), deleted + policyExtension)
  return move(files, from, paths.clientFolder(client), policy)
}

/** The new file is whole on the disk before the old one goes. */
async function move(
  files: Files,
  from: string,
  to: string,
  slug: string,
): Promise<Result<{ policy: string }, AppError>> {
  const read = await files.read(from)
  if (!read.ok) return err(policyFault(files, from, read.error))
  const written = await writeNewPolicyFile(files, to, slug, (path) => files.replace(path, read.value.text, null))
  if (!written.ok) return written
  const now = await files.hash(from)
  // The old one may be gone, and the new one is then the only one.
  if (!now.ok) return now
  const removed: Result<void, AppError> =
    now.value === read.value.hash ? await files.remove(from) : err(appError('conflict', { file: files.label(from) }))
  if (removed.ok) return written
  // There is to be one of it. Should that fail too, two are better than none.
  await files.remove(files.join(to, written.value.policy + policyExtension))
  return removed
}
