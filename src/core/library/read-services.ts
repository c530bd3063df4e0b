import type { FactModel } from '#core/facts/fact-definition'
import { nameIn, serviceVocabularies } from '#core/facts/service'
import { type Service, serviceSchema } from '#core/facts/service-schema'
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

/** The ids of each vocabulary's terms. */
type KnownTerms = ReadonlyMap<string, ReadonlySet<string>>

/** The terms that no vocabulary has, each on its line. What a vocabulary has that cannot be read is not known. */
function unknownTerms(read: YamlFile<Service>, vocabularies: KnownTerms): Finding[] {
  return fieldsOfTerms.flatMap((field) => {
    const vocabulary = serviceVocabularies[field]
    const known = vocabularies.get(vocabulary)
    if (known === undefined) return []
    return termsOf(read.value, field)
      .filter(({ term }) => !known.has(term))
      .map(({ term, path }): Finding => {
        const line = read.lineOf(path)
        return { code: 'unknownTerm', file: read.file, line, details: { term, vocabulary } }
      })
  })
}

function readFolder({ files, findings }: LibraryFiles, vocabularies: KnownTerms): Service[] {
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

/** The vocabularies that services name and that have no file, each told once. */
function missingVocabularies(services: Service[], files: LibraryFiles['files']): Finding[] {
  return fieldsOfTerms
    .filter((field) => services.some((service) => service[field] !== undefined))
    .map((field) => `vocabulary/${serviceVocabularies[field]}.yaml`)
    .filter((file) => !files.has(file))
    .map((file) => ({ code: 'fileMissing', file, line: 1, details: { what: file } }))
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
  const known = new Map(
    Object.entries(vocabularies).map(([id, { terms }]) => [id, new Set(terms.map((term) => term.id))]),
  )
  const services = [...readFolder(builtIn, known), ...readFolder(own, known)]
  builtIn.findings.push(...missingVocabularies(services, builtIn.files))
  const byId = new Map(services.map((service) => [service.id, service]))
  const collator = new Intl.Collator('en')
  return [...byId.values()].sort((a, b) => collator.compare(nameIn(a.name, 'en'), nameIn(b.name, 'en')))
}
