import { isAbsolute, join, relative } from 'node:path'
import { readLibrary } from '#app/library-store'
import { workspacePaths } from '#app/workspace'
import { type FindingReport, failed, type RunCommand } from '#cli/command'
import { openNamedWorkspace } from '#cli/open-workspace'
import { appError } from '#contract/error'
import { findingMessage } from '#contract/finding-messages'
import { ownLibraryFolder } from '#core/library/load-library'
import { ok } from '#core/result'

/** `library check [--library <folder>] [--workspace <folder>]` */
export const libraryCheck: RunCommand<{ library: string | undefined; workspace: string | undefined }> = async (
  { library: named, workspace },
  shell,
) => {
  const { ports, folders, language, messages, number } = shell
  if (workspace !== undefined) {
    const opened = await openNamedWorkspace(workspace, shell)
    if (!opened.ok) return opened
  }
  const folder = named ?? folders.library
  const own = workspace === undefined ? null : workspacePaths(ports.files, workspace).library
  const read = await readLibrary(ports, folder, own)
  if (!read.ok) return failed(read.error)
  const { library, findings } = read.value
  const isOwn = (file: string) => own !== null && file.startsWith(ownLibraryFolder)
  const reports = findings.map((finding): FindingReport => {
    const file = isOwn(finding.file)
      ? join(own ?? '', finding.file.slice(ownLibraryFolder.length))
      : join(folder, finding.file)
    return { ...finding, file: asSeenFromHere(file), message: findingMessage(finding, language) }
  })
  const [first] = reports
  if (library !== null && first === undefined) {
    const { clauses, factModel, laws } = library
    const counts = { clauses: clauses.length, facts: factModel.facts.length, laws: laws.length }
    const line = messages.libraryFine(number(counts.clauses), number(counts.facts), number(counts.laws))
    return ok({ value: { version: library.version, ...counts }, lines: [line] })
  }
  return {
    ok: false,
    error: {
      error: appError('invalidLibrary', { count: reports.length, first: first ? `${first.file}:${first.line}` : '' }),
      findings: reports,
    },
  }
}

/** The path from the current folder when the file is below it, else the whole path. */
function asSeenFromHere(path: string): string {
  const fromHere = relative('', path)
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere
}
