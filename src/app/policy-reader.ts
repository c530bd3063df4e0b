import { faultInFile } from '#app/json-file'
import type { Clock, Files } from '#app/ports'
import { type AppError, appError } from '#contract/error'
import type { Fault } from '#core/fault'
import { parseJson } from '#core/policy/parse-json'
import { parsePolicyJson } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { err, ok, type Result } from '#core/result'

/** A policy's file as it was read: the policy, or what is wrong with it and the text as it stands there. */
interface PolicyFile {
  revision: string
  policy: Result<Policy, { reason: AppError; raw: string }>
}

/** Reads the files of policies. What it has parsed is not parsed again for as long as the file holds the same bytes. */
export interface PolicyReader {
  /** The policy in a file; `policyMissing` when there is none. */
  read(path: string): Promise<Result<PolicyFile, AppError>>
  /** At which revision a file is now, whatever it says; `policyMissing` when there is none. */
  revision(path: string): Promise<Result<string, AppError>>
  /** What a file holds as JSON, unchecked; `brokenJson` when it holds none. */
  readJson(path: string): Promise<Result<unknown, AppError>>
  /** Checks the policies of which only the JSON was read, one at a turn, so that whoever opens one need not wait for it. */
  checkAhead(clock: Pick<Clock, 'nextTurn'>): Promise<void>
}

/** What a file held at a revision. Others are given parts of it, which nobody changes. */
interface Kept {
  revision: string
  /** Of the file's text. */
  length: number
  json: unknown
  /** Null until somebody asks for more than the JSON. */
  policy: Result<Policy, Fault> | null
}

/** A file that was read as nothing was known of it. */
interface ReadAnew {
  raw: string
  revision: string
  content: Result<Kept, Fault>
}

/** Letters of all texts whose content is kept; of the file read last it is kept in any case. */
const mostKept = 16 * 1024 * 1024

/** What a policy's file is called without its extension. */
export const policyName = (files: Files, path: string): string => files.nameOf(path).replace(/(\.policy)?\.json$/i, '')

/** That there is no such file, as a fault of a policy; other faults as they are. */
export const policyFault = (files: Files, path: string, fault: AppError): AppError =>
  fault.code === 'fileMissing'
    ? appError('policyMissing', { policy: policyName(files, path), file: files.label(path) })
    : fault

/** A reader that has read nothing yet. */
export function createPolicyReader(files: Files): PolicyReader {
  /** By path, what was asked for last at the end. */
  const kept = new Map<string, Kept>()

  const keep = (path: string, content: Kept): void => {
    kept.delete(path)
    kept.set(path, content)
    let total = [...kept.values()].reduce((sum, { length }) => sum + length, 0)
    for (const [oldest, { length }] of kept) {
      if (total <= mostKept || oldest === path) return
      kept.delete(oldest)
      total -= length
    }
  }
  const recall = async (path: string): Promise<Kept | null> => {
    const known = kept.get(path)
    if (known === undefined) return null
    const now = await files.hash(path)
    if (!now.ok || now.value !== known.revision) return null
    keep(path, known)
    return known
  }
  const readAnew = async (path: string): Promise<Result<ReadAnew, AppError>> => {
    const read = await files.read(path)
    if (!read.ok) return read
    const { text, hash } = read.value
    const json = parseJson(text)
    const content = json.ok ? ok({ revision: hash, length: text.length, json: json.value, policy: null }) : json
    if (content.ok) keep(path, content.value)
    return ok({ raw: text, revision: hash, content })
  }

  return {
    async read(path) {
      const known = await recall(path)
      if (known !== null) {
        const policy = policyIn(known)
        if (policy.ok) return ok({ revision: known.revision, policy })
      }
      // What is no policy is shown as its text, which is not kept.
      const read = await readAnew(path)
      if (!read.ok) return err(policyFault(files, path, read.error))
      const { raw, revision, content } = read.value
      const policy = content.ok ? policyIn(content.value) : content
      if (policy.ok) return ok({ revision, policy })
      return ok({ revision, policy: err({ reason: faultInFile(policy.error, files.label(path)), raw }) })
    },
    async revision(path) {
      const now = await files.hash(path)
      return now.ok ? now : err(policyFault(files, path, now.error))
    },
    async readJson(path) {
      const known = await recall(path)
      if (known !== null) return ok(known.json)
      const read = await readAnew(path)
      if (!read.ok) return read
      const { content } = read.value
      return content.ok ? ok(content.value.json) : err(faultInFile(content.error, files.label(path)))
    },
    async checkAhead(clock) {
      for (const [path, content] of [...kept]) {
        await clock.nextTurn()
        if (kept.get(path) === content) policyIn(content)
      }
    },
  }
}

function policyIn(content: Kept): Result<Policy, Fault> {
  content.policy ??= parsePolicyJson(content.json)
  return content.policy
}
