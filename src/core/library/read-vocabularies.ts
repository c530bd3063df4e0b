import { type Vocabulary, vocabularySchema } from '#core/facts/fact-definition'
import type { Finding } from '#core/library/finding'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

interface ReadVocabularies {
  /** Id → the file. */
  vocabularies: Map<string, YamlFile<Vocabulary>>
  /** The ids of those that cannot be read: what names them or their terms may be right. */
  unreadable: Set<string>
}

const repeatedIds = ({ file, value, lineOf }: YamlFile<Vocabulary>, list: 'groups' | 'terms'): Finding[] =>
  value[list].flatMap(({ id }, index, all) =>
    all.findIndex((each) => each.id === id) < index
      ? [{ code: 'duplicateId', file, line: lineOf([list, index]), details: { id } }]
      : [],
  )

/** Reads every `vocabulary/<id>.yaml`. */
export function readVocabularies(files: ReadonlyMap<string, string>, findings: Finding[]): ReadVocabularies {
  const vocabularies = new Map<string, YamlFile<Vocabulary>>()
  const unreadable = new Set<string>()
  for (const [file, text] of files) {
    const name = /^vocabulary\/([^/]+)\.yaml$/.exec(file)?.[1]
    if (name === undefined) continue
    const read = readYaml(file, text, vocabularySchema, findings)
    if (read === null) {
      unreadable.add(name)
      continue
    }
    const { id, groups, terms } = read.value
    if (id !== name)
      findings.push({ code: 'idMismatch', file, line: read.lineOf(['id']), details: { id, expected: name } })
    findings.push(...repeatedIds(read, 'groups'), ...repeatedIds(read, 'terms'))
    const known: (string | undefined)[] = groups.length > 0 ? groups.map((group) => group.id) : [undefined]
    for (const [index, term] of terms.entries())
      if (!known.includes(term.group))
        findings.push({
          code: 'groupOfTerm',
          file,
          line: read.lineOf(['terms', index]),
          details: { term: term.id, groups: groups.map((group) => group.id).join(', ') },
        })
    vocabularies.set(name, read)
  }
  return { vocabularies, unreadable }
}
