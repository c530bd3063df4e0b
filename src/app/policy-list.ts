import { readExportNotes } from '#app/export-notes'
import type { WorkspaceContext } from '#app/workspace'
import { type ListedClient, listClients } from '#app/workspace-view'
import type { MethodOutput } from '#contract/contract'
import type { AppError } from '#contract/error'
import type { PolicyRow } from '#contract/policy-schema'
import type { FactModel } from '#core/facts/fact-definition'
import { missingAnswers } from '#core/facts/missing-answers'
import { ok, type Result } from '#core/result'

/**
 * Every policy of the workspace with its open questions and its last export; `readFor` as of `listClients`. Errors: the
 * library's, and those of the folder of clients; notes of exports that cannot be read are told beside the list.
 */
export async function listPolicies(
  context: WorkspaceContext,
  readFor?: number,
): Promise<Result<MethodOutput<'workspace.policies'>, AppError>> {
  const [listed, library] = await Promise.all([listClients(context, readFor), context.library.get()])
  if (!listed.ok) return listed
  if (!library.ok) return library
  const ofClients = await Promise.all(
    listed.value.map(async (client) =>
      rowsOf(client, await readExportNotes(context, client.id), library.value.factModel),
    ),
  )
  return ok({
    policies: ofClients.flatMap(({ policies }) => policies),
    problems: ofClients.flatMap(({ problems }) => problems),
  })
}

function rowsOf(
  { id, client: opened, policies }: ListedClient,
  notes: Awaited<ReturnType<typeof readExportNotes>>,
  model: FactModel,
): MethodOutput<'workspace.policies'> {
  const client = opened.ok ? opened.value.client : null
  return {
    policies: policies.map(({ summary, facts, shown }): PolicyRow => {
      const [language] = summary.languages
      const isReadable = client !== null && language !== undefined && summary.problem === undefined
      return {
        client: { id, name: client?.name ?? id, archived: client?.archived ?? false },
        policy: summary,
        openQuestions: isReadable ? missingAnswers(shown, { ...client.facts, ...facts }, model, language).length : null,
        lastExport: (notes.ok ? notes.value[summary.id] : undefined) ?? null,
      }
    }),
    problems: notes.ok ? [] : [notes.error],
  }
}
