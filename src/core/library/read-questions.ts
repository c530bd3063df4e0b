import { type FactDefinition, type FactModel, groupsSchema, questionsSchema } from '#core/facts/fact-definition'
import type { LibraryFiles } from '#core/library/library-files'
import { readYaml } from '#core/library/yaml-file'

const groupsFile = 'facts.yaml'

/** A question, and where its parts stand in `facts/<group>.yaml`. */
export interface ReadQuestion {
  definition: FactDefinition
  file: string
  lineOf(path: readonly PropertyKey[]): number
}

interface ReadQuestions {
  groups: FactModel['groups']
  /** Group by group, in the order they are asked. */
  questions: ReadQuestion[]
}

function readGroups({ files, findings }: LibraryFiles): FactModel['groups'] | null {
  const text = files.get(groupsFile)
  if (text === undefined) {
    findings.push({ code: 'fileMissing', file: groupsFile, line: 1, details: { what: groupsFile } })
    return null
  }
  const read = readYaml(groupsFile, text, groupsSchema, findings)
  if (read === null) return null
  const seen = new Set<string>()
  for (const [index, { id }] of read.value.groups.entries()) {
    if (seen.has(id))
      findings.push({
        code: 'duplicateId',
        file: groupsFile,
        line: read.lineOf(['groups', index, 'id']),
        details: { id },
      })
    seen.add(id)
  }
  return read.value.groups
}

/** The questions of one group; none when it has no file, null when the file cannot be read. */
function readGroup(group: string, { files, findings }: LibraryFiles): ReadQuestion[] | null {
  const file = `facts/${group}.yaml`
  const text = files.get(file)
  if (text === undefined) return []
  const read = readYaml(file, text, questionsSchema, findings)
  if (read === null) return null
  return read.value.facts.map((question, index) => ({
    definition: { ...question, group },
    file,
    lineOf: (path) => read.lineOf(['facts', index, ...path]),
  }))
}

/**
 * Reads `facts.yaml` (the groups) and `facts/<group>.yaml` (their questions). A file that belongs to no group is
 * `unknownGroup`. Null when the groups or any group's questions cannot be read.
 */
export function readQuestions(source: LibraryFiles): ReadQuestions | null {
  const groups = readGroups(source)
  if (groups === null) return null
  const ids = new Set(groups.map((group) => group.id))
  for (const file of source.files.keys()) {
    const group = /^facts\/([^/]+)\.yaml$/.exec(file)?.[1]
    if (group !== undefined && !ids.has(group))
      source.findings.push({ code: 'unknownGroup', file, line: 1, details: { group } })
  }
  // Every file is read, so that all of their faults are told at once.
  const read = [...ids].map((group) => readGroup(group, source))
  return read.includes(null) ? null : { groups, questions: read.flatMap((questions) => questions ?? []) }
}
