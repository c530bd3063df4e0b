import type { ClauseId } from '#core/library/clause'
import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import type { LibraryFiles } from '#core/library/library-files'
import { type ProvisionSet, provisionSetSchema } from '#core/library/provision'
import { clauseIdsIn } from '#core/library/read-clause'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

/** What a provision may name. */
interface ProvisionNames {
  categories: ReadonlySet<string>
  clauses: ReadonlySet<ClauseId>
}

/** Everything wrong in one policy's provisions; `taken` are the ids of those before it, and takes up this one's. */
function checkProvisions(
  { file, value: { provisions }, lineOf }: YamlFile<ProvisionSet>,
  names: ProvisionNames,
  taken: Set<string>,
): Finding[] {
  return provisions.flatMap(({ id, category, clauses }, index) => {
    const found = (code: Finding['code'], path: PropertyKey[], details: Finding['details']): Finding => ({
      code,
      file,
      line: lineOf(['provisions', index, ...path]),
      details,
    })
    const isTaken = taken.has(id)
    taken.add(id)
    return [
      ...(isTaken ? [found('duplicateId', ['id'], { id })] : []),
      ...(names.categories.has(category) ? [] : [found('unknownCategory', ['category'], { category })]),
      ...clauses.flatMap((clause, place) => {
        if (!names.clauses.has(clause)) return [found('unknownClause', ['clauses', place], { clause })]
        return clauses.indexOf(clause) < place ? [found('duplicateId', ['clauses', place], { id: clause })] : []
      }),
    ]
  })
}

/**
 * Reads every `provisions/<policy>.yaml`. One that cannot be read is noted and left out. `own`: the files of a
 * workspace's library, whose clauses may be named as well.
 */
export function readProvisions(
  { files, findings }: LibraryFiles,
  { categories }: Library,
  own: ReadonlyMap<string, string>,
): ProvisionSet[] {
  const names: ProvisionNames = {
    categories: new Set(categories.map(({ id }) => id)),
    clauses: new Set([...clauseIdsIn(files), ...clauseIdsIn(own)]),
  }
  const taken = new Set<string>()
  return [...files].flatMap(([file, text]) => {
    const name = /^provisions\/([^/]+)\.yaml$/.exec(file)?.[1]
    const read = name === undefined ? null : readYaml(file, text, provisionSetSchema, findings)
    if (read === null || name === undefined) return []
    const { id } = read.value
    if (id !== name)
      findings.push({ code: 'idMismatch', file, line: read.lineOf(['id']), details: { id, expected: name } })
    findings.push(...checkProvisions(read, names, taken))
    return [read.value]
  })
}
