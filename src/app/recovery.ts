import { faultInFile } from '#app/json-file'
import type { PolicyBases } from '#app/policy-bases'
import type { Files } from '#app/ports'
import { parseCopy, type RecoveryCopyFile, serializeCopy } from '#app/recovery-copy'
import { sameJson } from '#app/same-json'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import type { MethodInput, MethodOutput, RecoveryCopy } from '#contract/contract'
import type { AppError } from '#contract/error'
import { withChanges } from '#core/policy/policy-changes'
import { err, ok, type Result } from '#core/result'

/*
 * Copies of text that no policy's file holds: unsaved, or saved over. They lie in the program's own folder, not in the workspace: a shared or synchronised workspace
 * would offer one person's unfinished sentence to another. `<client>.<policy>.<copy>.json`; no dot stands in an id.
 */

type Place = MethodInput<'recovery.list'>
type PlaceOfCopy = MethodInput<'recovery.discard'>

const copyFile = (files: Files, folder: string, { client, policy, copy }: PlaceOfCopy): string =>
  files.join(folder, `${client}.${policy}.${copy}.json`)

const copyIdIn = (name: string, { client, policy }: Place): string | null =>
  name.startsWith(`${client}.${policy}.`)
    ? (name.slice(client.length + policy.length + 2).match(/^([0-9a-f-]{36})\.json$/)?.[1] ?? null)
    : null

/** Keeps what is unsaved in the copy named. A copy that is gone or that cannot be read is left alone for a new one. */
export async function saveCopy(
  { ports: { files, clock, newId }, folder: workspace }: WorkspaceContext,
  folder: string,
  { client, policy, copy, content, revision, cause = 'unsaved' }: MethodInput<'recovery.save'>,
): Promise<Result<{ copy: string }, AppError>> {
  const text = serializeCopy({
    policyFile: workspacePaths(files, workspace).policyFile(client, policy),
    revision,
    cause,
    written: clock.now(),
    policy: content,
  })
  const before = copy === null ? null : await files.read(copyFile(files, folder, { client, policy, copy }))
  const id = copy !== null && before?.ok ? copy : newId()
  const path = copyFile(files, folder, { client, policy, copy: id })
  const saved = await files.replace(path, text, before?.ok ? before.value.hash : null)
  return saved.ok ? ok({ copy: id }) : saved
}

/**
 * The same for what a text says otherwise than the policy's file at the revision. The copy is null when the file is at
 * another: then only the whole text can be kept.
 */
export async function saveChangesInCopy(
  context: WorkspaceContext,
  folder: string,
  bases: PolicyBases,
  { changes, ...place }: MethodInput<'recovery.saveChanges'>,
): Promise<Result<{ copy: string | null }, AppError>> {
  const { files } = context.ports
  const path = workspacePaths(files, context.folder).policyFile(place.client, place.policy)
  const base = await bases.at(context.policies, path, place.revision)
  const content = base && withChanges(base, changes)
  return content === null ? ok({ copy: null }) : saveCopy(context, folder, { ...place, content })
}

/**
 * The copies of a policy that hold what its file does not, the newest first. A copy that says the same as the file, as
 * one does when the program ended between saving and tidying up, is removed.
 */
export async function listCopies(
  context: WorkspaceContext,
  folder: string,
  place: Place,
): Promise<Result<{ copies: RecoveryCopy[] }, AppError>> {
  const { files } = context.ports
  const entries = await files.list(folder)
  if (!entries.ok) return entries
  const newestFirst = entries.value.toSorted((one, other) => other.modified - one.modified)
  const ids = newestFirst.map(({ name }) => copyIdIn(name, place)).filter((id) => id !== null)
  if (ids.length === 0) return ok({ copies: [] })

  const policyFile = workspacePaths(files, context.folder).policyFile(place.client, place.policy)
  const current = await context.policies.read(policyFile)
  if (!current.ok) return current
  const copies: RecoveryCopy[] = []
  for (const copy of ids) {
    const path = copyFile(files, folder, { ...place, copy })
    const read = await readCopyFile(files, path)
    if (!read.ok) {
      if (read.error.code !== 'fileMissing') copies.push({ kind: 'damaged', copy, reason: read.error })
      continue
    }
    const { policy, revision, cause, written } = read.value
    if (!(await belongsTo(files, read.value, policyFile, current.value.revision))) continue
    if (current.value.policy.ok && sameJson(policy, current.value.policy.value)) {
      const removed = await files.remove(path)
      if (!removed.ok) return removed
    } else copies.push({ kind: 'whole', copy, written: written.getTime(), cause, revision })
  }
  return ok({ copies })
}

/** The text that a copy holds, and the revision it was made from; `fileMissing` when there is no such copy. */
export async function readCopy(
  { ports: { files } }: WorkspaceContext,
  folder: string,
  place: PlaceOfCopy,
): Promise<Result<MethodOutput<'recovery.read'>, AppError>> {
  const read = await readCopyFile(files, copyFile(files, folder, place))
  return read.ok ? ok({ policy: read.value.policy, revision: read.value.revision }) : read
}

/** Removes a copy for good; harmless when there is none. */
export const discardCopy = (
  { ports: { files } }: WorkspaceContext,
  folder: string,
  place: PlaceOfCopy,
): Promise<Result<void, AppError>> => files.remove(copyFile(files, folder, place))

async function readCopyFile(files: Files, path: string): Promise<Result<RecoveryCopyFile, AppError>> {
  const read = await files.read(path)
  if (!read.ok) return read
  const copy = parseCopy(read.value.text)
  return copy.ok ? copy : err(faultInFile(copy.error, files.label(path)))
}

/** Whether a copy is of this file: by the path it notes or, where the workspace was moved, by the file's content. */
async function belongsTo(files: Files, copy: RecoveryCopyFile, policyFile: string, revision: string): Promise<boolean> {
  if (copy.policyFile === policyFile) return true
  if (copy.revision !== revision) return false
  const noted = await files.read(copy.policyFile)
  return !noted.ok && noted.error.code === 'fileMissing'
}
