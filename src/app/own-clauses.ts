import type { z } from 'zod'
import { freeSlug, slugOf } from '#app/slug'
import { type WorkspaceContext, workspacePaths } from '#app/workspace'
import type { methods } from '#contract/contract'
import { type AppError, appError } from '#contract/error'
import { checkNodes } from '#core/document/check-document'
import type { DocumentJson } from '#core/document/document-json'
import type { ByLanguage, LocalizedText } from '#core/language'
import type { ClauseId } from '#core/library/clause'
import { clauseFiles, clauseFolder } from '#core/library/clause-files'
import type { Finding } from '#core/library/finding'
import { clauseFileNames, readClause } from '#core/library/read-clause'
import { err, ok, type Result } from '#core/result'

type ClauseToSave = z.output<(typeof methods)['library.saveClause']['input']>

const titleOnly = (title: string): DocumentJson => ({
  type: 'section',
  content: [{ type: 'sectionTitle', content: [{ type: 'text', text: title }] }, { type: 'paragraph' }],
})

/** A title for each language: where none was given, another language's, the one that most can read first. */
function titleInAll({ en, pl, fa }: ClauseToSave['title']): LocalizedText | null {
  const any = en ?? pl ?? fa
  return any === undefined ? null : { en: en ?? any, fa: fa ?? any, pl: pl ?? any }
}

const invalid = (where: string, reason: string) => err(appError('invalidInput', { where, reason }))

/**
 * Writes a clause into the workspace's library, under an id made from its title, once the library's own reader has read
 * what is to be written. Errors: `alreadyExists` when there is such a clause and it is not to be replaced,
 * `invalidDocument` for a text that the library's format cannot hold, the library's and those of writing.
 */
export async function saveClause(
  { ports, folder, library }: WorkspaceContext,
  { category, title: given, text, replace }: ClauseToSave,
): Promise<Result<{ clause: ClauseId }, AppError>> {
  const { files } = ports
  const loaded = await library.get()
  if (!loaded.ok) return loaded
  const title = titleInAll(given)
  if (title === null) return invalid('title', 'is missing')
  if (!loaded.value.categories.some(({ id }) => id === category)) return invalid('category', 'is unknown')

  const id: ClauseId = `${category}/${freeSlug(slugOf(title.en) || 'clause', new Set())}`
  const root = workspacePaths(files, folder).library
  const place = files.join(root, ...clauseFolder(id).split('/'))
  const present = await files.list(place)
  if (!present.ok) return present
  const isTaken = present.value.length > 0 || loaded.value.clauses.some((clause) => clause.id === id)
  if (isTaken && !replace) return err(appError('alreadyExists', { file: files.label(place) }))

  const texts: ByLanguage<DocumentJson> = {
    en: text.en ?? titleOnly(title.en),
    fa: text.fa ?? titleOnly(title.fa),
    pl: text.pl ?? titleOnly(title.pl),
  }
  for (const [language, document] of Object.entries(texts)) {
    const wrong = checkNodes(document)
    if (wrong !== null) return invalid(`text.${language}`, String(wrong.details.reason))
  }
  const written = clauseFiles({ id, title, text: texts })
  const findings: Finding[] = []
  if (readClause(id, written, findings) === null) {
    const { file = '', details = {} } = findings[0] ?? {}
    const where = files.label(files.join(root, ...file.split('/')))
    return err(appError('invalidDocument', { file: where, where: '', reason: String(details.detail ?? '') }))
  }

  const ready = await files.ensureFolder(place)
  if (!ready.ok) return ready
  const sizes = await files.publish(
    [...written].map(([path, content]) => ({ path: files.join(root, ...path.split('/')), content })),
  )
  if (!sizes.ok) return sizes
  library.forget()
  return ok({ clause: id })
}

/** Deletes a clause of the workspace's own, and nothing beside it; one of the same id that came with the program is back. */
export async function deleteClause(
  { ports, folder, library }: WorkspaceContext,
  id: ClauseId,
): Promise<Result<void, AppError>> {
  const { files } = ports
  const place = files.join(workspacePaths(files, folder).library, ...clauseFolder(id).split('/'))
  const present = await files.list(place)
  if (!present.ok) return present
  const own = present.value.filter(({ name }) => clauseFileNames.includes(name))
  if (own.length === 0) return err(appError('fileMissing', { file: files.label(place) }))
  for (const { name } of own) {
    const removed = await files.remove(files.join(place, name))
    if (!removed.ok) return removed
  }
  library.forget()
  return ok(undefined)
}
