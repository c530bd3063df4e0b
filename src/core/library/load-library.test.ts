import { expect, test } from 'vitest'
import type { FindingCode } from '#core/library/finding'
import { loadLibrary } from '#core/library/load-library'
import { loadSmallLibrary, smallLibraryFiles } from '#tests/support/small-library'

const textOf = (file: string): string => smallLibraryFiles.get(file) ?? ''
const edit = (file: string, from: string, to: string) => {
  if (!textOf(file).includes(from)) throw new Error(`${file} has no “${from}”`)
  return { [file]: textOf(file).replace(from, to) }
}
const who = 'clauses/introduction/who'

test('a sound library has no findings and keeps the reading order', () => {
  const { library, findings } = loadSmallLibrary()
  expect(findings).toEqual([])
  expect(library?.clauses.map((clause) => clause.id)).toEqual(['introduction/who', 'cookies/used', 'cookies/unused'])
})

test.each<[FindingCode, Record<string, string | null>, string, number]>([
  ['fileMissing', { 'library.yaml': null }, 'library.yaml', 1],
  ['fileMissing', { 'facts.yaml': null }, 'facts.yaml', 1],
  ['fileMissing', { [`${who}/clause.yaml`]: null }, `${who}/clause.yaml`, 1],
  ['yamlSyntax', edit('facts.yaml', 'required: true', 'required: [true'), 'facts.yaml', 11],
  ['schema', edit('facts.yaml', 'type: boolean', 'type: truth'), 'facts.yaml', 25],
  [
    'schema',
    edit('clauses/cookies/used/clause.yaml', 'is: true', 'equals: true'),
    'clauses/cookies/used/clause.yaml',
    3,
  ],
  ['unexpectedFile', { [`${who}/de.md`]: '## X' }, `${who}/de.md`, 1],
  ['idMismatch', edit(`${who}/clause.yaml`, 'introduction/who', 'introduction/whom'), `${who}/clause.yaml`, 1],
  ['duplicateId', edit('facts.yaml', 'key: business.since', 'key: business.email'), 'facts.yaml', 16],
  ['missingTranslation', { [`${who}/fa.md`]: null }, `${who}/fa.md`, 1],
  ['missingTranslation', { [`${who}/pl.md`]: '\n' }, `${who}/pl.md`, 1],
  ['markdownNoTitle', { [`${who}/pl.md`]: 'Bez tytułu' }, `${who}/pl.md`, 1],
  ['markdownSyntax', { [`${who}/pl.md`]: '## T\n\n<i>x</i>' }, `${who}/pl.md`, 3],
  ['markdownHeading', { [`${who}/pl.md`]: '## T\n\n# x' }, `${who}/pl.md`, 3],
  ['markdownLink', { [`${who}/pl.md`]: '## T\n\n[x](data:x)' }, `${who}/pl.md`, 3],
  ['markdownList', { [`${who}/pl.md`]: '## T\n\n- a\n\n  > b' }, `${who}/pl.md`, 5],
  ['markdownVariable', { [`${who}/pl.md`]: '## T\n\n{{Name}}' }, `${who}/pl.md`, 3],
  ['parity', { [`${who}/fa.md`]: '## ت\n\nالف\n\n{{business.name}} {{business.email}}' }, `${who}/fa.md`, 1],
  ['unknownFact', edit(`${who}/en.md`, '{{business.name}}', '{{business.nmae}}'), `${who}/en.md`, 3],
  ['unknownFact', edit(`${who}/clause.yaml`, '[business.name,', '[business.nmae,'), `${who}/clause.yaml`, 3],
  [
    'unknownFact',
    edit('clauses/cookies/used/clause.yaml', 'cookies.used,', 'cookies.uesd,'),
    'clauses/cookies/used/clause.yaml',
    3,
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
    edit('facts.yaml', 'vocabulary: purposes\n    when', 'vocabulary: aims\n    when'),
    'facts.yaml',
    32,
  ],
  ['conditionType', edit('facts.yaml', 'cookies.used, is: true', 'cookies.used, is: "yes"'), 'facts.yaml', 33],
  ['conditionType', edit('facts.yaml', 'cookies.used, is: true', 'cookies.used, includes: x'), 'facts.yaml', 33],
  ['unknownTerm', edit('facts.yaml', 'cookies.used, is: true', 'cookies.purposes, includes: x'), 'facts.yaml', 33],
  [
    'unknownGroup',
    edit('facts.yaml', 'group: business\n    label: { en: Business', 'group: firm\n    label: { en: Business'),
    'facts.yaml',
    6,
  ],
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

test('a workspace’s clause replaces a built-in one, and another comes last in its category', () => {
  const own = new Map([
    [`${who}/clause.yaml`, textOf(`${who}/clause.yaml`).replace('facts: [business.name, business.email]', '')],
    [
      'clauses/introduction/own/clause.yaml',
      textOf(`${who}/clause.yaml`).replace('/who', '/own').replace('facts: [business.name, business.email]', ''),
    ],
    ...['en', 'fa', 'pl'].flatMap((language) => [
      [`${who}/${language}.md`, '## Ours\n\nText.\n'] as const,
      [`clauses/introduction/own/${language}.md`, '## Own\n\nText.\n'] as const,
    ]),
  ])
  const { library, findings } = loadLibrary(smallLibraryFiles, own)
  expect(findings).toEqual([])
  expect(library?.clauses.map((clause) => [clause.id, clause.markdown.en.slice(0, 7)])).toEqual([
    ['introduction/who', '## Ours'],
    ['introduction/own', '## Own\n'],
    ['cookies/used', '## C\n\nF'],
    ['cookies/unused', '## N\n\nN'],
  ])
})

test('a fault in a workspace’s clause names its own folder', () => {
  const own = new Map([['clauses/other/own/clause.yaml', 'id: other/own']])
  expect(loadLibrary(smallLibraryFiles, own).findings.map((finding) => finding.file)).toContain(
    'library/clauses/other/own/clause.yaml',
  )
})
