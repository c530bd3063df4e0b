import type { z } from 'zod'
import { checkClause, libraryNames } from '#core/library/check-clause'
import type { Clause } from '#core/library/clause'
import type { Finding } from '#core/library/finding'
import { type Category, type Law, type Library, libraryManifestSchema } from '#core/library/library'
import type { LibraryFiles } from '#core/library/library-files'
import { clauseFileNames, clauseIdsIn, type ReadClause, readClause } from '#core/library/read-clause'
import { readFactModel } from '#core/library/read-fact-model'
import { lawFilesIn, readLaws } from '#core/library/read-laws'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

const manifestFile = 'library.yaml'

/** Where a workspace's own library stands in the paths of findings. */
export const ownLibraryFolder = 'library/'

export interface LoadedLibrary {
  /** Null when the manifest or the questions cannot be read; a clause that cannot be read is left out. */
  library: Library | null
  findings: Finding[]
}

const isClauseFile = (file: string): boolean =>
  clauseFileNames.some((name) => /^clauses\/[^/]+\/[^/]+\/[^/]+$/.test(file) && file.endsWith(`/${name}`))

const isBuiltInFile = (file: string): boolean =>
  [manifestFile, 'facts.yaml', 'README.md'].includes(file) ||
  /^(facts|vocabulary|services|laws|stale|provisions)\/[^/]+\.yaml$/.test(file) ||
  isClauseFile(file)

/** A workspace has clauses and services of its own, and nothing else. */
const isOwnFile = (file: string): boolean =>
  file === 'README.md' || /^services\/[^/]+\.yaml$/.test(file) || isClauseFile(file)

/** Files that nothing reads: a misspelt name would otherwise be passed over in silence. */
const unexpectedFiles = (files: ReadonlyMap<string, string>, isExpected: (file: string) => boolean): Finding[] =>
  [...files.keys()]
    .filter((file) => !isExpected(file))
    .map((file) => ({ code: 'unexpectedFile', file, line: 1, details: {} }))

/** The clauses of one folder that can be read. */
const readClauses = ({ files, findings }: LibraryFiles): ReadClause[] =>
  clauseIdsIn(files)
    .map((id) => readClause(id, files, findings))
    .filter((read) => read !== null)

type Manifest = z.output<typeof libraryManifestSchema>

/** The manifest against the clauses there are: every clause is listed once, in its own category. */
function checkManifest(manifest: YamlFile<Manifest>, ids: string[]): Finding[] {
  const findings: Finding[] = []
  const present = new Set(ids)
  const listed = new Set<string>()
  for (const [index, category] of manifest.value.categories.entries()) {
    for (const [place, id] of category.clauses.entries()) {
      const found = (code: Finding['code'], details: Finding['details']) =>
        findings.push({
          code,
          file: manifestFile,
          line: manifest.lineOf(['categories', index, 'clauses', place]),
          details,
        })
      if (!present.has(id)) found('unknownClause', { clause: id })
      if (!id.startsWith(`${category.id}/`)) found('idMismatch', { id, expected: `${category.id}/…` })
      if (listed.has(id)) found('duplicateId', { id })
      listed.add(id)
    }
  }
  const unlisted = ids.filter((id) => !listed.has(id))
  return [
    ...findings,
    ...unlisted.map(
      (id): Finding => ({
        code: 'unlistedClause',
        file: `clauses/${id}/clause.yaml`,
        line: 1,
        details: { clause: id },
      }),
    ),
  ]
}

const checkOwnCategories = (manifest: Manifest, added: ReadClause[]): Finding[] =>
  added
    .filter(({ clause }) => !manifest.categories.some((category) => category.id === clause.category))
    .map(({ clause, header }) => ({
      code: 'unknownCategory',
      file: header.file,
      line: 1,
      details: { category: clause.category },
    }))

/** The categories with the clauses that can be used: those listed, then a workspace's own. */
const withOwnClauses = (manifest: Manifest, added: ReadClause[], clauses: ReadonlyMap<string, Clause>): Category[] =>
  manifest.categories.map((category) => {
    const own = added.map(({ clause }) => clause).filter((clause) => clause.category === category.id)
    const ids = new Set([...category.clauses, ...own.map((clause) => clause.id)])
    return { ...category, clauses: [...ids].filter((id) => clauses.has(id)) }
  })

/** Whether a finding only says that a service cannot be read, which its own file's findings say. */
const isOfUnreadableService = ({ code, details }: Finding, files: ReadonlyMap<string, string>): boolean =>
  code === 'unknownTerm' && details.vocabulary === 'services' && files.has(`services/${String(details.term)}.yaml`)

/** Names a workspace's files apart from the built-in ones. */
const inOwnFolder = (findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, file: ownLibraryFolder + finding.file }))

/**
 * Reads and checks a clause library.
 *
 * `files`: path in the library's folder (with `/`) → text. `own`: the same of a workspace's `library/` folder; its
 * clauses and services replace built-in ones of the same id, and other clauses come after the built-in ones of their
 * category. One of its own that cannot be read is a finding and leaves the built-in one in place.
 */
export function loadLibrary(
  files: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string> = new Map(),
): LoadedLibrary {
  const findings = unexpectedFiles(files, isBuiltInFile)
  const ownFindings = unexpectedFiles(own, isOwnFile)
  const library = readLibrary({ files, findings }, { files: own, findings: ownFindings })
  const told = [...findings, ...inOwnFolder(ownFindings)]
  return {
    library,
    findings: told.filter((finding) => ![files, own].some((all) => isOfUnreadableService(finding, all))),
  }
}

function readManifest({ files, findings }: LibraryFiles): YamlFile<Manifest> | null {
  const text = files.get(manifestFile)
  if (text !== undefined) return readYaml(manifestFile, text, libraryManifestSchema, findings)
  findings.push({ code: 'fileMissing', file: manifestFile, line: 1, details: { what: manifestFile } })
  return null
}

/** The ids of the laws' requirements; null when a law cannot be read. */
function requirementsOf(laws: Law[], files: ReadonlyMap<string, string>): Set<string> | null {
  if (lawFilesIn(files).length > laws.length) return null
  return new Set(laws.flatMap((law) => law.requirements.map((requirement) => requirement.id)))
}

function readLibrary(builtIn: LibraryFiles, own: LibraryFiles): Library | null {
  const manifest = readManifest(builtIn)
  const model = readFactModel(builtIn, own)
  if (manifest === null || model === null) return null

  const categoryIds = new Set(manifest.value.categories.map((category) => category.id))
  const laws = readLaws(builtIn, { model, categories: categoryIds })
  const listed = readClauses(builtIn)
  const added = readClauses(own).map(({ clause, ...read }) => ({ ...read, clause: { ...clause, own: true as const } }))
  const clauses = new Map<string, Clause>([...listed, ...added].map(({ clause }) => [clause.id, clause]))
  // A clause that cannot be read is there all the same: what refers to it is right.
  const ids = [...clauseIdsIn(builtIn.files), ...clauseIdsIn(own.files)]
  const names = libraryNames(model, requirementsOf(laws, builtIn.files), ids)
  builtIn.findings.push(...listed.flatMap((read) => checkClause(read, names)))
  builtIn.findings.push(...checkManifest(manifest, clauseIdsIn(builtIn.files)))
  own.findings.push(...added.flatMap((read) => checkClause(read, names)))
  own.findings.push(...checkOwnCategories(manifest.value, added))

  const categories = withOwnClauses(manifest.value, added, clauses)
  return {
    version: manifest.value.version,
    lawAsOf: manifest.value.lawAsOf,
    categories,
    factModel: model,
    clauses: categories.flatMap((category) => category.clauses.flatMap((id) => clauses.get(id) ?? [])),
    laws,
  }
}
