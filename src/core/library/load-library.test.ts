import { expect, test } from 'vitest'
import type { FindingCode } from '#core/library/finding'
import { loadSmallLibrary, smallLibraryFiles } from '#tests/support/small-library'

const textOf = (file: string): string => smallLibraryFiles.get(file) ?? ''
const edit = (file: string, from: string, to: string) => {
  if (!textOf(file).includes(from)) throw new Error(`${file} has no “${from}”`)
  return { [file]: textOf(file).replace(from, to) }
}
const who = 'clauses/introduction/who'
const oneGroup = 'groups: [{ id: shop, title: { en: Shop, fa: فروشگاه, pl: Sklep } }]'

test('a sound library has no findings and keeps the reading order', () => {
  const { library, findings } = loadSmallLibrary()
  expect(findings).toEqual([])
  expect(library?.clauses.map((clause) => clause.id)).toEqual([
    'introduction/who',
    'cookies/used',
    'cookies/unused',
    'third-parties/services',
  ])
  expect(library?.factModel.facts.map((fact) => fact.group)).toEqual([...Array(6).fill('business'), 'sharing'])
  expect(library?.factModel.services.map((service) => service.id)).toEqual(['bale', 'payu'])
})

test.each<[FindingCode, Record<string, string | null>, string, number]>([
  ['fileMissing', { 'library.yaml': null }, 'library.yaml', 1],
  ['fileMissing', { 'facts.yaml': null }, 'facts.yaml', 1],
  ['fileMissing', { [`${who}/clause.yaml`]: null }, `${who}/clause.yaml`, 1],
  ['yamlSyntax', edit('facts/business.yaml', 'required: true', 'required: [true'), 'facts/business.yaml', 7],
  ['schema', edit('facts/business.yaml', 'type: boolean', 'type: truth'), 'facts/business.yaml', 18],
  [
    'schema',
    edit('clauses/cookies/used/clause.yaml', 'is: true', 'equals: true'),
    'clauses/cookies/used/clause.yaml',
    3,
  ],
  ['unexpectedFile', { [`${who}/de.md`]: '## X' }, `${who}/de.md`, 1],
  ['idMismatch', edit(`${who}/clause.yaml`, 'introduction/who', 'introduction/whom'), `${who}/clause.yaml`, 1],
  ['duplicateId', edit('facts/business.yaml', 'key: business.since', 'key: business.email'), 'facts/business.yaml', 11],
  ['missingTranslation', { [`${who}/fa.md`]: null }, `${who}/fa.md`, 1],
  ['missingTranslation', { [`${who}/pl.md`]: '\n' }, `${who}/pl.md`, 1],
  ['markdownNoTitle', { [`${who}/pl.md`]: 'Bez tytułu' }, `${who}/pl.md`, 1],
  ['markdownSyntax', { [`${who}/pl.md`]: '## T\n\n<i>x</i>' }, `${who}/pl.md`, 3],
  ['markdownHeading', { [`${who}/pl.md`]: '## T\n\n# x' }, `${who}/pl.md`, 3],
  ['markdownLink', { [`${who}/pl.md`]: '## T\n\n[x](data:x)' }, `${who}/pl.md`, 3],
  ['markdownList', { [`${who}/pl.md`]: '## T\n\n- a\n\n  > b' }, `${who}/pl.md`, 5],
  ['markdownVariable', { [`${who}/pl.md`]: '## T\n\n{{Name}}' }, `${who}/pl.md`, 3],
  ['parity', { [`${who}/fa.md`]: '## ت\n\nالف\n\n{{business.name}} {{business.email}}' }, `${who}/fa.md`, 3],
  [
    'parity',
    { [`${who}/pl.md`]: `${textOf(`${who}/pl.md`)}\n- a\n- b\n\n| a | b |\n| - | - |\n| c | d |\n` },
    `${who}/pl.md`,
    5,
  ],
  ['unknownFact', edit(`${who}/en.md`, '{{business.name}}', '{{business.nmae}}'), `${who}/en.md`, 3],
  ['unknownFact', edit(`${who}/clause.yaml`, '[business.name,', '[business.nmae,'), `${who}/clause.yaml`, 3],
  [
    'unknownFact',
    edit('clauses/cookies/used/clause.yaml', 'cookies.used,', 'cookies.uesd,'),
    'clauses/cookies/used/clause.yaml',
    3,
  ],
  [
    'unknownFact',
    edit('vocabulary/purposes.yaml', 'terms:', 'shortWhen: { fact: cookies.uesd, is: true }\nterms:'),
    'vocabulary/purposes.yaml',
    3,
  ],
  [
    'unknownFact',
    edit(
      'facts/sharing.yaml',
      'type: services',
      'type: services\n    within: { purposes: { fact: cookies.purposes }, data: { fact: data.itmes } }',
    ),
    'facts/sharing.yaml',
    6,
  ],
  ['unlistedFact', edit(`${who}/clause.yaml`, ', business.email', ''), `${who}/pl.md`, 3],
  [
    'unusedFact',
    edit(`${who}/clause.yaml`, ', business.email', ', business.email, business.since'),
    `${who}/clause.yaml`,
    3,
  ],
  [
    'tableInSentence',
    edit('clauses/cookies/used/en.md', 'For {{cookies.purposes}}', 'For {{cookies.list}}'),
    'clauses/cookies/used/en.md',
    3,
  ],
  [
    'unknownVocabulary',
    edit('facts/business.yaml', 'vocabulary: purposes\n    when', 'vocabulary: aims\n    when'),
    'facts/business.yaml',
    24,
  ],
  [
    'conditionType',
    edit('facts/business.yaml', 'cookies.used, is: true', 'cookies.used, is: "yes"'),
    'facts/business.yaml',
    25,
  ],
  [
    'conditionType',
    edit('facts/business.yaml', 'cookies.used, is: true', 'cookies.used, includes: x'),
    'facts/business.yaml',
    25,
  ],
  [
    'unknownTerm',
    edit('facts/business.yaml', 'cookies.used, is: true', 'cookies.purposes, includes: x'),
    'facts/business.yaml',
    25,
  ],
  ['unknownGroup', { 'facts/firm.yaml': textOf('facts/sharing.yaml') }, 'facts/firm.yaml', 1],
  ['yamlSyntax', { 'facts/sharing.yaml': 'facts: [' }, 'facts/sharing.yaml', 1],
  ['schema', edit('facts/sharing.yaml', '    type', '    group: sharing\n    type'), 'facts/sharing.yaml', 5],
  ['duplicateId', edit('facts.yaml', 'id: sharing', 'id: business'), 'facts.yaml', 4],
  ['duplicateId', edit('facts/sharing.yaml', 'recipients.services', 'business.name'), 'facts/sharing.yaml', 2],
  ['schema', edit('facts/business.yaml', 'default: false', 'default: maybe'), 'facts/business.yaml', 19],
  ['unexpectedFile', { 'facts/more/sharing.yaml': '' }, 'facts/more/sharing.yaml', 1],
  ['unexpectedFile', { 'services/payu.yml': '' }, 'services/payu.yml', 1],
  [
    'unknownVocabulary',
    edit('facts/business.yaml', 'suggestions: cookies', 'suggestions: biscuits'),
    'facts/business.yaml',
    31,
  ],
  // Where there are groups, a term that names none.
  ['groupOfTerm', edit('vocabulary/purposes.yaml', 'terms:', `${oneGroup}\nterms:`), 'vocabulary/purposes.yaml', 5],
  ['unknownColumn', edit('vocabulary/cookies.yaml', 'purposes:', 'colour:'), 'vocabulary/cookies.yaml', 6],
  ['unknownColumn', edit('vocabulary/cookies.yaml', 'purposes: [analytics]', 'name: x'), 'vocabulary/cookies.yaml', 6],
  ['schema', edit('vocabulary/cookies.yaml', '[analytics]', '[fun]'), 'vocabulary/cookies.yaml', 6],
  ['idMismatch', edit('services/payu.yaml', 'id: payu', 'id: paypal'), 'services/payu.yaml', 1],
  ['schema', edit('services/payu.yaml', 'https:', 'http:'), 'services/payu.yaml', 9],
  ['schema', edit('services/payu.yaml', 'role: medium', 'colour: low'), 'services/payu.yaml', 11],
  ['schema', edit('services/payu.yaml', 'asOf: 2025-06-01\n', ''), 'services/payu.yaml', 1],
  ['schema', edit('services/bale.yaml', ', pl: Bale }', ' }'), 'services/bale.yaml', 2],
  ...(['country', 'kind', 'role', 'purposes', 'data'] as const).map(
    (field, index): [FindingCode, Record<string, string | null>, string, number] => [
      'unknownTerm',
      {
        'services/payu.yaml': textOf('services/payu.yaml').replace(
          new RegExp(`${field}: (\\[?)\\w+`),
          `${field}: $1none`,
        ),
      },
      'services/payu.yaml',
      index + 4,
    ],
  ),
  ['fileMissing', edit('services/payu.yaml', 'asOf', 'transfer: luck\nasOf'), 'vocabulary/transfer-safeguards.yaml', 1],
  [
    'unknownTerm',
    edit('clauses/third-parties/services/clause.yaml', 'includes: payu', 'includes: paypal'),
    'clauses/third-parties/services/clause.yaml',
    3,
  ],
  [
    'conditionType',
    edit('clauses/third-parties/services/clause.yaml', 'includes: payu', 'is: payu'),
    'clauses/third-parties/services/clause.yaml',
    3,
  ],
  ['unknownCategory', edit('laws/gdpr.yaml', 'category: introduction', 'category: colours'), 'laws/gdpr.yaml', 7],
  ['duplicateId', { 'laws/more.yaml': textOf('laws/gdpr.yaml').replace('id: gdpr', 'id: more') }, 'laws/more.yaml', 4],
  ['schema', edit('laws/gdpr.yaml', 'check: text', 'check: luck'), 'laws/gdpr.yaml', 9],
  ['schema', edit('laws/gdpr.yaml', '    check: text\n', ''), 'laws/gdpr.yaml', 4],
  ['unknownRequirement', edit(`${who}/clause.yaml`, '[gdpr-13-1-a]', '[gdpr-13]'), `${who}/clause.yaml`, 4],
  [
    'unknownClause',
    edit('library.yaml', '[introduction/who]', '[introduction/who, introduction/why]'),
    'library.yaml',
    7,
  ],
  ['unlistedClause', edit('library.yaml', ', cookies/unused', ''), 'clauses/cookies/unused/clause.yaml', 1],
  [
    'unknownReference',
    edit('clauses/cookies/used/fa.md', '[[introduction/who]]', '[[introduction/why]]'),
    'clauses/cookies/used/fa.md',
    3,
  ],
])('finds %s', (code, changes, file, line) => {
  const { findings } = loadSmallLibrary(changes)
  expect(findings.map((finding) => `${finding.code} ${finding.file}:${finding.line}`)).toContain(
    `${code} ${file}:${line}`,
  )
})

const schemaFaultsIn = (changes: Record<string, string | null>) =>
  loadSmallLibrary(changes).findings.map(({ code, file, line, details }) => {
    expect(code).toBe('schema')
    return `${file}:${line} ${details.where}: ${details.reason}`
  })

const usedHeader = 'clauses/cookies/used/clause.yaml'

test.each<[string, Record<string, string>, string[]]>([
  [
    'a misspelt key at the top',
    { [usedHeader]: textOf(usedHeader).replace('title: ', 'titel:\n  ') },
    [`${usedHeader}:2 titel: there is no such key; did you mean “title”?`],
  ],
  [
    'a misspelt key that may be left out',
    edit(usedHeader, 'facts:', 'fact:'),
    [`${usedHeader}:4 fact: there is no such key; did you mean “facts”?`],
  ],
  [
    'a key that is like no other',
    edit('services/payu.yaml', 'kind: payments', 'kind: payments\ncolour: red'),
    [
      'services/payu.yaml:6 colour: there is no such key here; the keys are ' +
        'id, name, provider, country, kind, role, purposes, data, transfer, policy, asOf, certainty',
    ],
  ],
  [
    'a misspelt test',
    edit(usedHeader, 'fact: cookies.used, is: true', 'fact: cookies.purposes, include: basket'),
    [`${usedHeader}:3 when.include: there is no such key; did you mean “includes”?`],
  ],
  [
    'a misspelt test inside others',
    edit(
      usedHeader,
      'when: { fact: cookies.used, is: true }',
      'when:\n  all:\n    - { fact: cookies.used, is: true }\n    - not:\n        fact: cookies.purposes\n        include: basket',
    ),
    [`${usedHeader}:8 when.all.1.not.include: there is no such key; did you mean “includes”?`],
  ],
  [
    'what is no condition at all',
    edit(usedHeader, '{ fact: cookies.used, is: true }', 'cookies.used'),
    [`${usedHeader}:3 when: is not a condition: use all, any, not, or a fact with is, includes or answered`],
  ],
  ['a missing key', edit('services/payu.yaml', 'asOf: 2025-06-01\n', ''), ['services/payu.yaml:1 asOf: it is missing']],
  [
    'a type that there is not',
    edit('facts/sharing.yaml', 'type: services', 'type: service'),
    [
      'facts/sharing.yaml:5 facts.0.type: it has to be one of ' +
        'text, localizedText, email, url, phone, date, boolean, choice, choices, services, table',
    ],
  ],
  [
    'an id that is none',
    edit('services/payu.yaml', 'id: payu', 'id: Pay_U'),
    [
      'services/payu.yaml:1 id: is no id: write small letters a–z and digits, with single hyphens between words, ' +
        'such as “gift-cards”',
    ],
  ],
])('tells %s in words', (_, changes, told) => {
  expect(schemaFaultsIn(changes)).toEqual(told)
})

test('a reference to no clause is named as it is typed, on its own line', () => {
  const file = 'clauses/cookies/used/fa.md'
  const text = `${textOf(file)}\nSee [[introduction/why]].\n`
  const [finding] = loadSmallLibrary({ [file]: text }).findings
  expect(finding).toEqual({ code: 'unknownReference', file, line: 9, details: { section: 'introduction/why' } })
})

const broken = (file: string) => ({ [file]: `${textOf(file)}\n  [` })

test.each([
  'vocabulary/countries.yaml',
  'vocabulary/data-items.yaml',
  'vocabulary/purposes.yaml',
  'vocabulary/cookies.yaml',
  'laws/gdpr.yaml',
])('%s that cannot be read is told, and nothing that hangs on it', (file) => {
  const { findings } = loadSmallLibrary(broken(file))
  expect(new Set(findings.map((finding) => `${finding.code} ${finding.file}`))).toEqual(new Set([`yamlSyntax ${file}`]))
})

test('a vocabulary of services that is not there is told once', () => {
  const { findings } = loadSmallLibrary({ 'vocabulary/data-items.yaml': null })
  expect(findings).toEqual([
    {
      code: 'fileMissing',
      file: 'vocabulary/data-items.yaml',
      line: 1,
      details: { what: 'vocabulary/data-items.yaml' },
    },
  ])
})

test('a reference to a clause that cannot be read is none to nowhere', () => {
  const { findings } = loadSmallLibrary(broken(`${who}/clause.yaml`))
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['yamlSyntax']))
})
