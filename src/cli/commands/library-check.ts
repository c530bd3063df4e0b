import { failed, type RunCommand } from '#cli/command'
import { findingsFailure } from '#cli/finding-reports'
import { type NamedLibrary, namedLibraryFolders } from '#cli/library-folders'
import { ok } from '#core/result'
import { reviewLibraryFolders } from '#platform/library-review'

/** `library check [--library <folder>] [--workspace <folder>]` */
export const libraryCheck: RunCommand<NamedLibrary> = async (named, shell) => {
  const { ports, language, messages, number } = shell
  const folders = await namedLibraryFolders(named, shell)
  if (!folders.ok) return folders
  const read = await reviewLibraryFolders(ports.files, folders.value.folder, folders.value.own)
  if (!read.ok) return failed(read.error)
  const { library, findings } = read.value
  if (library === null || findings.length > 0) return findingsFailure(findings, folders.value, language)
  const { clauses, factModel, laws } = library
  const counts = { clauses: clauses.length, facts: factModel.facts.length, laws: laws.length }
  const line = messages.libraryFine(number(counts.clauses), number(counts.facts), number(counts.laws))
  return ok({ value: { version: library.version, ...counts }, lines: [line] })
}
