import { z } from 'zod'
import { type Fault, fault } from '#core/fault'
import { formatVersionOf, parseJson } from '#core/policy/parse-json'
import { parsePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { err, ok, type Result } from '#core/result'

const copyFormatVersion = 1

/** A copy of a policy's unsaved text, as its file holds it. */
export interface RecoveryCopyFile {
  /** Path of the policy's file. */
  policyFile: string
  /** Hash of that file when the text was made from it. */
  revision: string
  /** Why it is kept: it was never saved, or another text was saved over it. */
  cause: 'unsaved' | 'replaced'
  written: Date
  policy: Policy
}

const copySchema = z.strictObject({
  formatVersion: z.literal(copyFormatVersion),
  policyFile: z.string(),
  revision: z.string().regex(/^[0-9a-f]{64}$/),
  written: z.iso.datetime(),
  cause: z.enum(['unsaved', 'replaced']).default('unsaved'),
  policy: z.unknown(),
})

/** On one line, since it is written while somebody types and nobody compares it. */
export const serializeCopy = ({ policyFile, revision, cause, written, policy }: RecoveryCopyFile): string =>
  JSON.stringify({
    formatVersion: copyFormatVersion,
    policyFile,
    revision,
    cause,
    written: written.toISOString(),
    policy,
  })

/** Reads a copy's text. Errors: those of `parsePolicy`. */
export function parseCopy(text: string): Result<RecoveryCopyFile, Fault> {
  const json = parseJson(text)
  if (!json.ok) return json
  const version = formatVersionOf(json.value)
  if (version !== null && version > copyFormatVersion) {
    return err(fault('newerFormat', { found: version, supported: copyFormatVersion }))
  }
  const copy = copySchema.safeParse(json.value)
  if (!copy.success) {
    const issue = copy.error.issues[0]
    return err(fault('invalidPolicy', { where: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }))
  }
  const { policyFile, revision, cause, written } = copy.data
  const policy = parsePolicy(JSON.stringify(copy.data.policy) ?? '')
  return policy.ok ? ok({ policyFile, revision, cause, written: new Date(written), policy: policy.value }) : policy
}
