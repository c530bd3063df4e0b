import { createPolicy } from '#app/policies'
import { workspacePaths } from '#app/workspace'
import { failed, type RunCommand } from '#cli/command'
import { openNamedWorkspace } from '#cli/open-workspace'
import { slugSchema } from '#contract/client'
import { methods } from '#contract/contract'
import { appError } from '#contract/error'
import type { Language } from '#core/language'
import { ok } from '#core/result'

interface NewPolicyInput {
  folder: string
  client: string
  /** The first is the authoritative one. */
  languages: Language[]
  laws: string[] | undefined
  /** In the order of `languages`. */
  titles: string[]
}

/** `new <folder> --client <id> --languages fa,pl,en [--laws …] [--title …]` */
export const policyNew: RunCommand<NewPolicyInput> = async ({ folder, client, languages, laws, titles }, shell) => {
  const opened = await openNamedWorkspace(folder, shell)
  if (!opened.ok) return opened
  const { files } = opened.value.ports
  const paths = workspacePaths(files, folder)
  // A name that cannot be an id must not become part of a path.
  if (!slugSchema.safeParse(client).success)
    return failed(appError('clientMissing', { client, file: paths.clientFile(client) }))
  const title = Object.fromEntries(titles.map((text, index) => [languages[index] ?? '', text]))
  const wanted = methods['policy.create'].input.safeParse({
    client,
    languages,
    ...(laws && { laws }),
    ...(titles.length > 0 && { title }),
  })
  if (!wanted.success) {
    const issue = wanted.error.issues[0]
    return failed(appError('invalidInput', { where: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }))
  }
  const made = await createPolicy(opened.value, wanted.data)
  if (!made.ok) return failed(made.error)
  const { policy } = made.value
  const file = paths.policyFile(client, policy)
  return ok({ value: { client, policy, file }, lines: [shell.messages.policyMade(file)] })
}
