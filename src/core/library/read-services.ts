import type { FactModel } from '#core/facts/fact-definition'
import { nameIn, type Service, serviceSchema, serviceVocabularies } from '#core/facts/service'
import type { Finding } from '#core/library/finding'
import type { LibraryFiles } from '#core/library/library-files'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

const fieldsOfTerms = ['country', 'kind', 'role', 'purposes', 'data', 'transfer'] as const

/** The terms that a field of a service names, and where they stand. */
function termsOf(service: Service, field: (typeof fieldsOfTerms)[number]): { term: string; path: PropertyKey[] }[] {
  const value = service[field] ?? []
  return typeof value === 'string'
    ? [{ term: value, path: [field] }]
    : value.map((term, index) => ({ term, path: [field, index] }))
}

/** The terms that no vocabulary has, each on its line. */
function unknownTerms(read: YamlFile<Service>, vocabularies: FactModel['vocabularies']): Finding[] {
  return fieldsOfTerms.flatMap((field) => {
    const vocabulary = serviceVocabularies[field]
    const known = new Set(vocabularies[vocabulary]?.terms.map((term) => term.id))
    return termsOf(read.value, field)
      .filter(({ term }) => !known.has(term))
      .map(({ term, path }): Finding => {
        const line = read.lineOf(path)
        return { code: 'unknownTerm', file: read.file, line, details: { term, vocabulary } }
      })
  })
}

function readFolder({ files, findings }: LibraryFiles, vocabularies: FactModel['vocabularies']): Service[] {
  return [...files].flatMap(([file, text]) => {
    const name = /^services\/([^/]+)\.yaml$/.exec(file)?.[1]
    const read = name === undefined ? null : readYaml(file, text, serviceSchema, findings)
    if (read === null || name === undefined) return []
    const { id } = read.value
    if (id !== name)
      findings.push({ code: 'idMismatch', file, line: read.lineOf(['id']), details: { id, expected: name } })
    findings.push(...unknownTerms(read, vocabularies))
    return [{ ...read.value, id: name }]
  })
}

/**
 * Reads every `services/<id>.yaml`, holds its terms against the vocabularies, and gives the services by name. A
 * workspace's own replace built-in ones of the same id; one that cannot be read is noted and replaces nothing.
 */
export function readServices(
  builtIn: LibraryFiles,
  own: LibraryFiles,
  vocabularies: FactModel['vocabularies'],
): Service[] {
  const services = [...readFolder(builtIn, vocabularies), ...readFolder(own, vocabularies)]
  const byId = new Map(services.map((service) => [service.id, service]))
  const collator = new Intl.Collator('en')
  return [...byId.values()].sort((a, b) => collator.compare(nameIn(a.name, 'en'), nameIn(b.name, 'en')))
}
