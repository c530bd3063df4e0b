import type { Files } from '#app/ports'
import { freeSlug } from '#app/slug'
import { policyExtension } from '#app/workspace'
import type { AppError } from '#contract/error'
import { ok, type Result } from '#core/result'

/** How often a new name is tried when other programs take the names meanwhile. */
const attempts = 20

/**
 * Writes a policy's file into a folder under the first free name after `slug`; `write` writes it to a path, only if there
 * is no file yet. Nothing that is there is written over, not even what another program puts there meanwhile. Gives the
 * policy's id, which is the name without its extension.
 */
export async function writeNewPolicyFile(
  files: Files,
  folder: string,
  slug: string,
  write: (path: string, id: string) => Promise<Result<unknown, AppError>>,
): Promise<Result<{ policy: string }, AppError>> {
  const entries = await files.list(folder)
  if (!entries.ok) return entries
  const taken = new Set(entries.value.map(({ name }) => name.toLowerCase().replace(policyExtension, '')))
  for (let attempt = 1; ; attempt += 1) {
    const id = freeSlug(slug, taken)
    const made = await write(files.join(folder, id + policyExtension), id)
    if (made.ok) return ok({ policy: id })
    if (made.error.code !== 'conflict' || attempt === attempts) return made
    taken.add(id)
  }
}
