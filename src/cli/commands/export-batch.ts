import { type BatchOutcome, exportBatch, missingLanguages, stateOf } from '#app/export-batch'
import { librariesForFiles } from '#app/export-policy'
import { type Answer, failed, type RunCommand, type Shell } from '#cli/command'
import { warmPrinter } from '#cli/warm-printer'
import { appError } from '#contract/error'
import type { ExportFormat } from '#contract/export-format'
import { errorMessage } from '#contract/messages'
import type { Language } from '#core/language'
import type { LayoutChoices } from '#core/policy/layout'
import { ok } from '#core/result'
import { findPolicies } from '#platform/policy-finder'

interface BatchInput {
  /** A folder, or a pattern. */
  batch: string
  formats: ExportFormat[]
  languages: Language[]
  layout: LayoutChoices
  notes: boolean
  out: string
}

/** `export --batch <folder or pattern> --format … --lang … --out <folder>` */
export const exportMany: RunCommand<BatchInput> = async ({ batch, out, ...wanted }, shell) => {
  const { ports, folders, language, messages, signal, onBatchProgress, say } = shell
  const found = await findPolicies(batch)
  if (!found.ok) return failed(found.error)
  const request = { policyFiles: found.value, ...wanted, folder: out }
  let isWarm = !wanted.formats.includes('pdf')
  const exported = await exportBatch(ports, librariesForFiles(ports, folders.library), request, {
    signal,
    onProgress(progress) {
      // Not before something is written: a batch in which nothing can be exported needs no browser.
      if (!isWarm && progress.writing > 0) {
        isWarm = true
        warmPrinter(ports.printer, signal)
      }
      onBatchProgress(progress)
    },
    onFailure: (outcome, error) => say(messages.policyFailed(nameOf(outcome), errorMessage(error, language))),
  })
  if (!exported.ok) return failed(exported.error)
  const counts = countsOf(exported.value)
  const answer = answerOf(exported.value, counts, wanted.languages, out, shell)
  if (counts.done === counts.total) return ok(answer)
  const error =
    counts.left > 0
      ? appError('cancelledMidway', { done: counts.done, total: counts.total })
      : appError('policiesFailed', { failed: counts.failed, total: counts.total })
  return { ok: false, error: { error, answer, evenInterrupted: true } }
}

const nameOf = ({ client, policy }: Pick<BatchOutcome, 'client' | 'policy'>): string => `${client}/${policy}`

const filesOf = ({ written }: BatchOutcome) => (written?.ok ? written.value.files : [])

const missingIn = ({ written }: BatchOutcome, wanted: readonly Language[]): Language[] =>
  written?.ok ? missingLanguages(written.value, wanted) : []

type Counts = Record<'done' | 'failed' | 'left' | 'total', number>

function countsOf(outcomes: readonly BatchOutcome[]): Counts {
  const count = (state: ReturnType<typeof stateOf>) => outcomes.filter((outcome) => stateOf(outcome) === state).length
  return { done: count('done'), failed: count('failed'), left: count('notDone'), total: outcomes.length }
}

function answerOf(
  outcomes: readonly BatchOutcome[],
  counts: Counts,
  wanted: readonly Language[],
  folder: string,
  shell: Shell,
): Answer {
  const value = {
    folder,
    policies: outcomes.map((outcome) => ({
      client: outcome.client,
      policy: outcome.policy,
      policyFile: outcome.policyFile,
      state: stateOf(outcome),
      missingLanguages: missingIn(outcome, wanted),
    })),
    files: outcomes.flatMap((outcome) =>
      filesOf(outcome).map((file) => ({ client: outcome.client, policy: outcome.policy, ...file })),
    ),
    remarks: outcomes.flatMap(({ client, policy, written }) =>
      (written?.ok ? written.value.remarks : []).map((remark) => ({
        ...{ client, policy, ...remark },
        message: errorMessage(remark, shell.language),
      })),
    ),
    errors: outcomes.flatMap(({ client, policy, policyFile, written }) =>
      written === null || written.ok
        ? []
        : [{ client, policy, policyFile, ...written.error, message: errorMessage(written.error, shell.language) }],
    ),
  }
  const remarks = value.remarks.map(({ message, ...outcome }) => shell.messages.policyFailed(nameOf(outcome), message))
  return { value, lines: [...tableOf(outcomes, counts, wanted, folder, shell), ...remarks] }
}

/** A line that sums up, and a table with a line for each policy. */
function tableOf(
  outcomes: readonly BatchOutcome[],
  counts: Counts,
  wanted: readonly Language[],
  folder: string,
  { language, messages: { batch }, number }: Shell,
): string[] {
  const languageNames = new Intl.DisplayNames(language, { type: 'language' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const rows = outcomes.map((outcome) => {
    const missing = missingIn(outcome, wanted).map((code) => languageNames.of(code) ?? code)
    const remark = missing.length === 0 ? '' : batch.without(list.format(missing))
    return [nameOf(outcome), batch[stateOf(outcome)], number(filesOf(outcome).length), remark]
  })
  const table = [[batch.policy, batch.result, batch.files, ''], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  return [
    batch.summary(
      {
        done: number(counts.done),
        failed: number(counts.failed),
        left: counts.left === 0 ? null : number(counts.left),
        total: number(counts.total),
      },
      folder,
    ),
    ...table.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
  ]
}
