import type { z } from 'zod'
import type { Files } from '#app/ports'
import { type AppError, appError, type ErrorCode } from '#contract/error'
import type { Fault } from '#core/fault'
import { formatVersionOf, parseJson } from '#core/policy/parse-json'
import { err, ok, type Result } from '#core/result'

/** A kind of JSON file: its schema, the version this program writes, and the error for a file that is none. */
export interface JsonFormat<Value> {
  schema: z.ZodType<Value>
  version: number
  invalid: Extract<ErrorCode, 'invalidClient' | 'invalidWorkspace' | 'invalidWords' | 'invalidExports'>
}

/** Core's fault in a text, with the name of the file that the text came from. */
export const faultInFile = (fault: Fault, file: string): AppError => appError(fault.code, { ...fault.details, file })

/** A value as a file holds it: JSON with two spaces and a final newline, which a version control shows well. */
export const serializeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Reads a file and checks it: `brokenJson`, `newerFormat`, the format's own error, or what reading met. */
export async function readJsonFile<Value>(
  files: Files,
  path: string,
  format: JsonFormat<Value>,
): Promise<Result<{ value: Value; hash: string }, AppError>> {
  const read = await files.read(path)
  if (!read.ok) return read
  const parsed = parseAs(read.value.text, format)
  if (!parsed.ok) return err(appError(parsed.error.code, { ...parsed.error.details, file: files.label(path) }))
  return ok({ value: parsed.value, hash: read.value.hash })
}

function parseAs<Value>(text: string, { schema, version, invalid }: JsonFormat<Value>): Result<Value, AppError> {
  const json = parseJson(text)
  if (!json.ok) return json
  const found = formatVersionOf(json.value)
  if (found !== null && found > version) return err(appError('newerFormat', { found, supported: version }))
  const parsed = schema.safeParse(json.value)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return err(appError(invalid, { where: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }))
}
