import { z } from 'zod'
import { type JsonFormat, readJsonFile, serializeJson } from '#app/json-file'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import { slugSchema } from '#contract/client'
import type { AppError } from '#contract/error'
import { type ExportedFile, type ExportNote, exportNoteSchema } from '#contract/export-schema'
import { ok, type Result } from '#core/result'

const notesFormatVersion = 1

/** `exports.json` beside a client: when each of its policies was last exported, and as what. */
const notesSchema = z.strictObject({
  formatVersion: z.literal(notesFormatVersion),
  policies: z.record(slugSchema, exportNoteSchema),
})

type Notes = z.infer<typeof notesSchema>['policies']

const notesFormat: JsonFormat<z.infer<typeof notesSchema>> = {
  schema: notesSchema,
  version: notesFormatVersion,
  invalid: 'invalidExports',
}

/** How often a note is written anew when another is written at the same moment. */
const attempts = 20

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]

/** What is noted of an export that wrote these files now. */
export const noteOf = (files: readonly ExportedFile[], now: Date): ExportNote => ({
  when: now.getTime(),
  formats: unique(files.map(({ format }) => format)),
  languages: unique(files.flatMap(({ languages }) => languages)),
})

/** The notes of a client's exports, by policy; none yet is no error. */
export async function readExportNotes(context: WorkspaceContext, client: string): Promise<Result<Notes, AppError>> {
  const read = await readNotes(context, client)
  return read.ok ? ok(read.value.policies) : read
}

/**
 * Notes exports of a client's policies, in place of older notes. Errors: what is wrong in the file, or the disk's; the
 * exports themselves stand all the same.
 */
export async function noteExports(
  context: WorkspaceContext,
  client: string,
  notes: Notes,
): Promise<Result<void, AppError>> {
  const { files } = context.ports
  const path = workspacePaths(files, context.folder).exportNotes(client)
  for (let attempt = 1; ; attempt += 1) {
    const read = await readNotes(context, client)
    if (!read.ok) return read
    const content = { formatVersion: notesFormatVersion, policies: { ...read.value.policies, ...notes } }
    const written = await files.replace(path, serializeJson(content), read.value.hash)
    if (written.ok) return ok(undefined)
    if (written.error.code !== 'conflict' || attempt === attempts) return written
  }
}

/** `hash` is null when there is no file yet. */
async function readNotes(
  { ports: { files }, folder }: WorkspaceContext,
  client: string,
): Promise<Result<{ policies: Notes; hash: string | null }, AppError>> {
  const read = await readJsonFile(files, workspacePaths(files, folder).exportNotes(client), notesFormat)
  if (read.ok) return ok({ policies: read.value.value.policies, hash: read.value.hash })
  return read.error.code === 'fileMissing' ? ok({ policies: {}, hash: null }) : read
}
