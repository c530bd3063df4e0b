import type { z } from 'zod'
import type { FactModel } from '#core/facts/fact-definition'
import { checkClause } from '#core/library/check-clause'
import { checkCondition } from '#core/library/check-condition'
import type { Clause } from '#core/library/clause'
import type { Finding } from '#core/library/finding'
import { type Category, type Law, type Library, lawSchema, libraryManifestSchema } from '#core/library/library'
import { clauseFileNames, clauseIdsIn, type ReadClause, readClause } from '#core/library/read-clause'
import { readFactModel } from '#core/library/read-fact-model'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

const manifestFile = 'library.yaml'

/** Where a workspace's own library stands in the paths of findings. */
export const ownLibraryFolder = 'library/'

export interface LoadedLibrary {
  /** Null when the manifest or the questions cannot be read; a clause that cannot be read is left out. */
  library: Library | null
  findings: Finding[]
}

function readLaws(files: ReadonlyMap<string, string>, model: FactModel, findings: Finding[]): Law[] {
  return [...files].flatMap(([file, text]) => {
    const name = /^laws\/([^/]+)\.yaml$/.exec(file)?.[1]
    const read = name === undefined ? null : readYaml(file, text, lawSchema, findings)
    if (read === null || name === undefined) return []
    const law = read.value
    if (law.id !== name)
      findings.push({ code: 'idMismatch', file, line: read.lineOf(['id']), details: { id: law.id, expected: name } })
    const conditions = [
      { when: law.when, path: ['when'] },
      ...law.requirements.map((requirement, index) => ({
        when: requirement.when,
        path: ['requirements', index, 'when'],
      })),
    ]
    for (const { when, path } of conditions) {
      for (const { code, details } of when === undefined ? [] : checkCondition(when, model)) {
        findings.push({ code, file, line: read.lineOf(path), details })
      }
    }
    return [law]
  })
}

/** Files that nothing reads: a misspelt name would otherwise be passed over in silence. */
function unexpectedFiles(files: ReadonlyMap<string, string>): Finding[] {
  const expected = (file: string): boolean =>
    [manifestFile, 'facts.yaml', 'README.md'].includes(file) ||
    /^(vocabulary|laws|services)\/[^/]+\.yaml$/.test(file) ||
    clauseFileNames.some((name) => /^clauses\/[^/]+\/[^/]+\/[^/]+$/.test(file) && file.endsWith(`/${name}`))
  return [...files.keys()]
    .filter((file) => !expected(file))
    .map((file) => ({ code: 'unexpectedFile', file, line: 1, details: {} }))
}

/** The clauses of one folder, by id. */
const readClauses = (files: ReadonlyMap<string, string>, findings: Finding[]): ReadClause[] =>
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

/** Names a workspace's files apart from the built-in ones. */
const inOwnFolder = (findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, file: ownLibraryFolder + finding.file }))

/**
 * Reads and checks a clause library.
 *
 * `files`: path in the library's folder (with `/`) → text. `own`: the same of a workspace's `library/` folder; its
 * clauses replace built-in ones of the same id, and others come after the built-in ones of their category.
 */
export function loadLibrary(
  files: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string> = new Map(),
): LoadedLibrary {
  const findings: Finding[] = unexpectedFiles(files)
  const manifestText = files.get(manifestFile)
  if (manifestText === undefined)
    findings.push({ code: 'fileMissing', file: manifestFile, line: 1, details: { what: manifestFile } })
  const manifest =
    manifestText === undefined ? null : readYaml(manifestFile, manifestText, libraryManifestSchema, findings)
  const model = readFactModel(files, findings)
  if (manifest === null || model === null) return { library: null, findings }

  const laws = readLaws(files, model, findings)
  const builtIn = readClauses(files, findings)
  const ownFindings: Finding[] = []
  const added = readClauses(own, ownFindings)
  const clauses = new Map<string, Clause>([...builtIn, ...added].map(({ clause }) => [clause.id, clause]))
  const names = {
    model,
    requirements: new Set(laws.flatMap((law) => law.requirements.map((requirement) => requirement.id))),
    clauseIds: new Set(clauses.keys()),
  }
  findings.push(...builtIn.flatMap((read) => checkClause(read, names)))
  findings.push(...inOwnFolder([...ownFindings, ...added.flatMap((read) => checkClause(read, names))]))

  findings.push(...checkManifest(manifest, clauseIdsIn(files)))
  findings.push(...inOwnFolder(checkOwnCategories(manifest.value, added)))
  const categories = withOwnClauses(manifest.value, added, clauses)
  const library: Library = {
    version: manifest.value.version,
    lawAsOf: manifest.value.lawAsOf,
    categories,
    factModel: model,
    clauses: categories.flatMap((category) => category.clauses.flatMap((id) => clauses.get(id) ?? [])),
    laws,
  }
  return { library, findings }
}
