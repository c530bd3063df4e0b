import { expect, test } from 'vitest'
import { loadLibrary } from '#core/library/load-library'
import { loadSmallLibrary, smallLibraryFiles } from '#tests/support/small-library'

const textOf = (file: string): string => smallLibraryFiles.get(file) ?? ''
const who = 'clauses/introduction/who'

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
    ['third-parties/services', '## S\n\nW'],
  ])
})

const placesIn = (own: Record<string, string>) => {
  const { library, findings } = loadLibrary(smallLibraryFiles, new Map(Object.entries(own)))
  return { library, places: findings.map((finding) => `${finding.code} ${finding.file}:${finding.line}`) }
}

test('a fault in a workspace’s clause names its own folder', () => {
  expect(placesIn({ 'clauses/other/own/clause.yaml': 'id: other/own' }).places).toContain(
    'missingTranslation library/clauses/other/own/en.md:1',
  )
})

test('a workspace’s clause that cannot be read is a finding, and the built-in one stays', () => {
  const { library, places } = placesIn({ [`${who}/clause.yaml`]: 'id: [', [`${who}/en.md`]: '## Ours\n' })
  expect(places).toEqual([
    `yamlSyntax library/${who}/clause.yaml:1`,
    `missingTranslation library/${who}/fa.md:1`,
    `missingTranslation library/${who}/pl.md:1`,
  ])
  expect(library?.clauses[0]?.markdown.en).toBe(textOf(`${who}/en.md`))
})

test('a workspace’s services are added, or replace built-in ones', () => {
  const service = (id: string, name: string) => textOf('services/payu.yaml').replace('payu', id).replace('PayU', name)
  const { library, places } = placesIn({
    'services/payu.yaml': service('payu', 'Ours'),
    'services/zibal.yaml': service('zibal', 'Zibal'),
  })
  expect(places).toEqual([])
  expect(library?.factModel.services.map(({ id, name }) => [id, typeof name === 'string' ? name : name.en])).toEqual([
    ['bale', 'Bale'],
    ['payu', 'Ours'],
    ['zibal', 'Zibal'],
  ])
})

test('a workspace’s service that cannot be read is a finding, and the built-in one stays', () => {
  const { library, places } = placesIn({ 'services/payu.yaml': 'id: payu\nname: Ours\n' })
  expect(places).toContain('schema library/services/payu.yaml:1')
  expect(library?.factModel.services.map((service) => service.name)).toContain('PayU')
})

test('a workspace’s library has clauses and services only', () => {
  const others = ['library.yaml', 'facts.yaml', 'facts/business.yaml', 'vocabulary/purposes.yaml', 'laws/gdpr.yaml']
  const { library, places } = placesIn(
    Object.fromEntries([...others, 'clauses/introduction/who.md', 'README.md'].map((file) => [file, 'id: x'])),
  )
  expect(places).toEqual([...others, 'clauses/introduction/who.md'].map((file) => `unexpectedFile library/${file}:1`))
  expect(library).toEqual(loadSmallLibrary().library)
})
