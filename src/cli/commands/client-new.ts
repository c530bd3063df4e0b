import { createClient } from '#app/clients'
import { workspacePaths } from '#app/workspace'
import { failed, type RunCommand } from '#cli/command'
import { openNamedWorkspace } from '#cli/open-workspace'
import { type FactsFile, readFactsFile } from '#cli/read-facts-file'
import { clientSchema } from '#contract/client'
import { appError } from '#contract/error'
import { languages } from '#core/language'
import { ok } from '#core/result'

/** `client new <folder> --from <facts.json> [--name <name>]` */
export const clientNew: RunCommand<{ folder: string; from: string; name: string | undefined }> = async (
  { folder, from, name },
  shell,
) => {
  const opened = await openNamedWorkspace(folder, shell)
  if (!opened.ok) return opened
  const context = opened.value
  const { files } = context.ports
  const library = await context.library.get()
  if (!library.ok) return failed(library.error)
  const read = await readFactsFile(files, from, library.value.factModel)
  if (!read.ok) return failed(read.error)
  const named = clientSchema.shape.name.safeParse(
    name ?? nameOf(read.value) ?? files.nameOf(from).replace(/\.json$/i, ''),
  )
  if (!named.success) {
    return failed(appError('invalidInput', { where: 'name', reason: named.error.issues[0]?.message ?? '' }))
  }
  const made = await createClient(context, {
    ...{ name: named.data, facts: read.value.facts, brand: read.value.brand },
    source: files.label(from),
  })
  if (!made.ok) return failed(made.error)
  const { client } = made.value
  const file = workspacePaths(files, folder).clientFile(client)
  return ok({ value: { client, name: named.data, file }, lines: [shell.messages.clientMade(client, file)] })
}

/** The name in the file, else the business name: in English first, because the client's id is made from it. */
function nameOf({ name, facts }: FactsFile): string | null {
  if (name !== null) return name
  const answer = facts['business.name']
  if (typeof answer !== 'object' || Array.isArray(answer)) return null
  const names = languages.map((language) => answer[language]?.trim() ?? '')
  return names.find((text) => text !== '') ?? null
}
