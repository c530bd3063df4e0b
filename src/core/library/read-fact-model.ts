import {
  type FactDefinition,
  type FactModel,
  factModelSchema,
  type Vocabulary,
  vocabularySchema,
} from '#core/facts/fact-definition'
import { checkCondition } from '#core/library/check-condition'
import type { Finding } from '#core/library/finding'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

const factsFile = 'facts.yaml'

function readVocabularies(files: ReadonlyMap<string, string>, findings: Finding[]): Record<string, Vocabulary> {
  const vocabularies: Record<string, Vocabulary> = {}
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
    vocabularies[name] = read.value
  }
  return vocabularies
}

const vocabulariesOf = (definition: FactDefinition): string[] => {
  if (definition.type === 'choice' || definition.type === 'choices') return [definition.vocabulary]
  if (definition.type !== 'table') return []
  return definition.columns.flatMap((column) => ('vocabulary' in column ? [column.vocabulary] : []))
}

function checkDefinitions(
  read: YamlFile<Omit<FactModel, 'vocabularies'>>,
  model: FactModel,
  findings: Finding[],
): void {
  const groups = new Set(model.groups.map((group) => group.id))
  const seen = new Set<string>()
  for (const [index, definition] of model.facts.entries()) {
    const found = (code: Finding['code'], part: string, details: Finding['details']) =>
      findings.push({ code, file: read.file, line: read.lineOf(['facts', index, part]), details })
    if (seen.has(definition.key)) found('duplicateId', 'key', { id: definition.key })
    seen.add(definition.key)
    if (!groups.has(definition.group)) found('unknownGroup', 'group', { group: definition.group })
    for (const vocabulary of vocabulariesOf(definition)) {
      if (model.vocabularies[vocabulary] === undefined) found('unknownVocabulary', 'vocabulary', { vocabulary })
    }
    for (const { code, details } of definition.when === undefined ? [] : checkCondition(definition.when, model)) {
      found(code, 'when', details)
    }
    for (const { code, details } of typeof definition.required === 'boolean'
      ? []
      : checkCondition(definition.required, model)) {
      found(code, 'required', details)
    }
  }
}

/** Reads `facts.yaml` and `vocabulary/`; null when the questions themselves cannot be read. */
export function readFactModel(files: ReadonlyMap<string, string>, findings: Finding[]): FactModel | null {
  const vocabularies = readVocabularies(files, findings)
  const text = files.get(factsFile)
  if (text === undefined) {
    findings.push({ code: 'fileMissing', file: factsFile, line: 1, details: { what: factsFile } })
    return null
  }
  const read = readYaml(factsFile, text, factModelSchema, findings)
  if (read === null) return null
  const model = { ...read.value, vocabularies }
  checkDefinitions(read, model, findings)
  return model
}
