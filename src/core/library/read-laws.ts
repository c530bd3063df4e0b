import type { FactModel } from '#core/facts/fact-definition'
import { checkCondition } from '#core/library/check-condition'
import type { Finding } from '#core/library/finding'
import { type Law, lawSchema } from '#core/library/library'
import type { LibraryFiles } from '#core/library/library-files'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

/** What a law may name. */
export interface LawNames {
  model: FactModel
  categories: ReadonlySet<string>
}

/** Everything wrong in one law; `taken` are the requirements of the laws before it, and takes up this one's. */
function checkLaw({ file, value: law, lineOf }: YamlFile<Law>, names: LawNames, taken: Set<string>): Finding[] {
  const found = (code: Finding['code'], path: PropertyKey[], details: Finding['details']): Finding => ({
    code,
    file,
    line: lineOf(path),
    details,
  })
  const checkWhen = (when: Law['when'], path: PropertyKey[]): Finding[] =>
    when === undefined ? [] : checkCondition(when, names.model).map(({ code, details }) => found(code, path, details))
  const ofRequirements = law.requirements.flatMap(({ id, category, when }, index) => {
    const isTaken = taken.has(id)
    taken.add(id)
    return [
      ...(isTaken ? [found('duplicateId', ['requirements', index, 'id'], { id })] : []),
      ...(names.categories.has(category)
        ? []
        : [found('unknownCategory', ['requirements', index, 'category'], { category })]),
      ...checkWhen(when, ['requirements', index, 'when']),
    ]
  })
  return [...checkWhen(law.when, ['when']), ...ofRequirements]
}

const lawFile = /^laws\/([^/]+)\.yaml$/

export const lawFilesIn = (files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()].filter((file) => lawFile.test(file))

/** Reads every `laws/<law>.yaml`. One that cannot be read is left out. */
export function readLaws({ files, findings }: LibraryFiles, names: LawNames): Law[] {
  const taken = new Set<string>()
  return [...files].flatMap(([file, text]) => {
    const name = lawFile.exec(file)?.[1]
    const read = name === undefined ? null : readYaml(file, text, lawSchema, findings)
    if (read === null || name === undefined) return []
    const { id } = read.value
    if (id !== name)
      findings.push({ code: 'idMismatch', file, line: read.lineOf(['id']), details: { id, expected: name } })
    findings.push(...checkLaw(read, names, taken))
    return [read.value]
  })
}
