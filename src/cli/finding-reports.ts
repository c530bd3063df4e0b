import { isAbsolute, join, relative } from 'node:path'
import type { CommandFailure, FindingReport } from '#cli/command'
import type { LibraryFolders } from '#cli/library-folders'
import { appError } from '#contract/error'
import { findingMessage } from '#contract/finding-messages'
import type { Language } from '#core/language'
import type { Finding } from '#core/library/finding'
import { ownLibraryFolder } from '#core/library/load-library'

/** What is wrong in a library, as a person can read it and open it. */
export function findingsFailure(
  findings: readonly Finding[],
  { folder, own }: LibraryFolders,
  language: Language,
): { ok: false; error: CommandFailure } {
  const isOwn = (file: string) => own !== null && file.startsWith(ownLibraryFolder)
  const reports = findings.map((finding): FindingReport => {
    const file = isOwn(finding.file)
      ? join(own ?? '', finding.file.slice(ownLibraryFolder.length))
      : join(folder, finding.file)
    return { ...finding, file: asSeenFromHere(file), message: findingMessage(finding, language) }
  })
  const [first] = reports
  const details = { count: reports.length, first: first ? `${first.file}:${first.line}` : '' }
  return { ok: false, error: { error: appError('invalidLibrary', details), findings: reports } }
}

/** The path from the current folder when the file is below it, else the whole path. */
function asSeenFromHere(path: string): string {
  const fromHere = relative('', path)
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere
}
