import { type Vocabulary, vocabularySchema } from '#core/facts/fact-definition'
import type { Finding } from '#core/library/finding'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

/** Reads every `vocabulary/<id>.yaml`: id → the file. One that cannot be read is left out. */
export function readVocabularies(
  files: ReadonlyMap<string, string>,
  findings: Finding[],
): Map<string, YamlFile<Vocabulary>> {
  const vocabularies = new Map<string, YamlFile<Vocabulary>>()
  for (const [file, text] of files) {
    const name = /^vocabulary\/([^/]+)\.yaml$/.exec(file)?.[1]
    if (name === undefined) continue
    const read = readYaml(file, text, vocabularySchema, findings)
    if (read === null) continue
    const { id, terms } = read.value
    if (id !== name)
      findings.push({ code: 'idMismatch', file, line: read.lineOf(['id']), details: { id, expected: name } })
    const seen = new Set<string>()
    for (const [index, term] of terms.entries()) {
      if (seen.has(term.id))
        findings.push({ code: 'duplicateId', file, line: read.lineOf(['terms', index]), details: { id: term.id } })
      seen.add(term.id)
    }
    vocabularies.set(name, read)
  }
  return vocabularies
}
