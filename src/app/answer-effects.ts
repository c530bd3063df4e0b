import { openClient } from '#app/clients'
import { openPolicy, savePolicy } from '#app/policies'
import { policyFilesOf } from '#app/policy-files'
import type { WorkspaceContext } from '#app/workspace'
import type { AppError } from '#contract/error'
import type { PolicyEffect } from '#contract/policy-effect'
import { answerEffect, hasNoEffect, nameEffect } from '#core/assembly/answer-effect'
import { type Revision, revisePolicy } from '#core/assembly/revise-policy'
import type { Facts } from '#core/facts/facts'
import { err, ok, type Result } from '#core/result'

/**
 * What a client's answers, were they `facts`, would make of each of its policies; those left alone are not named, nor
 * those that cannot be edited.
 */
export async function effectOnPolicies(
  context: WorkspaceContext,
  { client, facts }: { client: string; facts: Facts },
): Promise<Result<{ policies: PolicyEffect[] }, AppError>> {
  const [opened, library, files] = await Promise.all([
    openClient(context, client),
    context.library.get(),
    policyFilesOf(context, client),
  ])
  if (!opened.ok) return opened
  if (!library.ok) return library
  if (!files.ok) return files
  const policies: PolicyEffect[] = []
  for (const { id } of files.value) {
    const read = await openPolicy(context, { client, policy: id })
    if (!read.ok || read.value.kind === 'readOnly') continue
    const { policy } = read.value
    const effect = answerEffect(library.value, policy, opened.value.client.facts, facts)
    if (hasNoEffect(effect)) continue
    const named = nameEffect(effect, policy, { ...facts, ...policy.facts }, library.value.factModel)
    policies.push({ policy: id, title: policy.title, ...named })
  }
  return ok({ policies })
}

/** Revises a policy in its file, over whatever that says now. */
export async function reviseInFile(
  context: WorkspaceContext,
  { client, policy, ...revision }: { client: string; policy: string } & Revision,
): Promise<Result<{ revision: string }, AppError>> {
  const [library, opened] = await Promise.all([context.library.get(), openPolicy(context, { client, policy })])
  if (!library.ok) return library
  if (!opened.ok) return opened
  if (opened.value.kind === 'readOnly') return err(opened.value.reason)
  const content = revisePolicy(library.value, opened.value.policy, revision)
  return savePolicy(context, { client, policy, content, revision: opened.value.revision })
}
