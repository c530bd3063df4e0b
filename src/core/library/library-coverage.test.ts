import { expect, test } from 'vitest'
import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import { isMetByText, isOwedByText, libraryCoverage } from '#core/library/library-coverage'
import { readProvisions } from '#core/library/read-provisions'
import { loadSmallLibrary, smallLibraryFiles } from '#tests/support/small-library'

const provisions = `id: shop
name: Online shop
provisions:
  - id: shop-01
    category: introduction
    says: Who runs the shop.
    clauses: [introduction/who]
  - id: shop-02
    category: cookies
    says: What cookies are.
    clauses: []
    note: Not said yet.
`

function loadSmall(changes: Record<string, string> = {}): Library {
  const { library } = loadSmallLibrary(changes)
  if (library === null) throw new Error('the small library does not load')
  return library
}

function read(provisionFiles: Record<string, string>, own: ReadonlyMap<string, string> = new Map()) {
  const findings: Finding[] = []
  const files = new Map([...smallLibraryFiles, ...Object.entries(provisionFiles)])
  return { sets: readProvisions({ files, findings }, loadSmall(), own), findings }
}

test('a table of what is said by which clause, and of what is met by which', () => {
  const laws = `${smallLibraryFiles.get('laws/gdpr.yaml')}  - id: gdpr-99
    citation: Art. 99
    summary: { en: x, fa: x, pl: x }
    category: cookies
    severity: recommended
    check: placement
`
  const library = loadSmall({ 'laws/gdpr.yaml': laws })
  const { sets, findings } = read({ 'provisions/shop.yaml': provisions })
  expect(findings).toEqual([])
  const { policies, laws: met } = libraryCoverage(library, sets)
  expect(policies.map(({ policy, provisions: of }) => [policy.id, of.map(({ clauses }) => clauses)])).toEqual([
    ['shop', [['introduction/who'], []]],
  ])
  expect(met.map(({ law, requirements }) => [law.id, requirements.map(({ clauses }) => clauses)])).toEqual([
    ['gdpr', [['introduction/who'], []]],
  ])
  const requirements = met.flatMap(({ requirements: of }) => of.map(({ requirement }) => requirement))
  expect(requirements.map((requirement) => [isMetByText(requirement), isOwedByText(requirement)])).toEqual([
    [true, true],
    [false, false],
  ])
})

test('a clause that the library has not got covers nothing', () => {
  const library = loadSmall({ 'clauses/introduction/who/pl.md': '' })
  const { sets } = read({ 'provisions/shop.yaml': provisions })
  expect(libraryCoverage(library, sets).policies[0]?.provisions[0]?.clauses).toEqual([])
})

test('a workspace’s own clause may be named', () => {
  const files = { 'provisions/shop.yaml': provisions.replace('clauses: []', 'clauses: [cookies/own]') }
  expect(read(files, new Map([['clauses/cookies/own/clause.yaml', '']])).findings).toEqual([])
})

test.each<[string, Record<string, string>, Partial<Finding>]>([
  [
    'a clause that does not exist',
    { 'provisions/shop.yaml': provisions.replace('[introduction/who]', '[introduction/what]') },
    { code: 'unknownClause', file: 'provisions/shop.yaml', line: 7, details: { clause: 'introduction/what' } },
  ],
  [
    'a clause named twice',
    { 'provisions/shop.yaml': provisions.replace('[introduction/who]', '[introduction/who, introduction/who]') },
    { code: 'duplicateId', line: 7, details: { id: 'introduction/who' } },
  ],
  [
    'a provision’s id used twice',
    { 'provisions/shop.yaml': provisions.replace('shop-02', 'shop-01') },
    { code: 'duplicateId', line: 8, details: { id: 'shop-01' } },
  ],
  [
    'an id used by another policy',
    {
      'provisions/a.yaml':
        'id: a\nname: A\nprovisions:\n  - { id: shop-01, category: cookies, says: x, clauses: [] }\n',
      'provisions/shop.yaml': provisions,
    },
    { code: 'duplicateId', file: 'provisions/shop.yaml', line: 4, details: { id: 'shop-01' } },
  ],
  [
    'an unknown category',
    { 'provisions/shop.yaml': provisions.replace('category: cookies', 'category: biscuits') },
    { code: 'unknownCategory', line: 9, details: { category: 'biscuits' } },
  ],
  [
    'an id that is not the file’s name',
    { 'provisions/shop.yaml': provisions.replace('id: shop\n', 'id: store\n') },
    { code: 'idMismatch', line: 1, details: { id: 'store', expected: 'shop' } },
  ],
  [
    'a file of another shape',
    { 'provisions/shop.yaml': provisions.replace('says: Who', 'tells: Who') },
    { code: 'schema', file: 'provisions/shop.yaml' },
  ],
])('%s is found, with its file and line', (_, files, finding) => {
  expect(read(files).findings[0]).toMatchObject(finding)
})
