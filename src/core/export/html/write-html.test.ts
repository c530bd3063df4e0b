import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { fontsFor, type LoadedFont } from '#core/export/fonts'
import { writeBare, writeFragment } from '#core/export/html/write-fragment'
import { writeHtml } from '#core/export/html/write-html'
import { type Language, languages } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import type { Block } from '#core/resolve/resolved-policy'
import { sampleLogo } from '#tests/support/sample-brand'
import {
  publicationOf,
  samplePublication,
  sampleResolvedPolicy,
  sampleTogether,
} from '#tests/support/sample-resolved-policy'

const require = createRequire(import.meta.url)

const load = (publication: Publication): LoadedFont[] =>
  fontsFor(publication).map((face) => ({ ...face, bytes: new Uint8Array(readFileSync(require.resolve(face.name))) }))

const embedded = (html: string): number => html.match(/@font-face/g)?.length ?? 0

test.each(languages)('the page is whole by itself: %s', (language) => {
  const html = writeHtml(samplePublication(language), load(samplePublication(language)))
  expect(html.startsWith('<!doctype html>')).toBe(true)
  expect(html).toContain(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`)
  expect(html.replaceAll('&#x27;', "'")).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"`,
  )
  expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/)
  expect([...html.matchAll(/url\(([^)]{0,22})/g)].every(([, url]) => url === 'data:font/woff2;base64')).toBe(true)
})

test.each(languages)('the same policy gives the same bytes: %s', (language) => {
  const fonts = load(samplePublication(language))
  expect(writeHtml(samplePublication(language), fonts)).toBe(writeHtml(samplePublication(language), fonts))
})

const written = (publication: Publication): string => writeHtml(publication, load(publication))
const withoutSections = (language: Language): Publication =>
  publicationOf([{ ...sampleResolvedPolicy(language), sections: [] }])

test('only the fonts that the text needs are embedded, none where they are left to the system', () => {
  const html = written(withoutSections('en'))
  expect(embedded(html)).toBeLessThan(embedded(written(samplePublication('pl'))))
  expect(html).not.toContain("font-family: 'Vazirmatn';")
  expect(written(samplePublication('en'))).toContain("font-family: 'Vazirmatn';")
  expect(written(withoutSections('fa'))).not.toContain("font-family: 'Source Sans 3';")
  expect(embedded(written(samplePublication('fa', { fonts: 'system' })))).toBe(0)
})

test('a serif document has serif Latin letters, and the Persian ones that a PDF gives back', () => {
  const html = written(publicationOf([sampleResolvedPolicy('fa')], {}, { typeface: 'serif' }))
  expect(html).toContain("font-family: 'Source Serif 4';")
  expect(html).toContain("font-family: 'Vazirmatn';")
  expect(html).not.toContain('Source Sans')
})

test('a name with markup in it stays a name', () => {
  const name = `</style></title><script>alert(1)</script>"'}<!--`
  const policy = { ...sampleResolvedPolicy('en'), title: name, controller: name, sections: [] }
  const html = writeHtml(publicationOf([policy]), [])
  expect(html).not.toContain('<script')
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(html.match(/<\/title>/g)).toHaveLength(1)
  expect(html).not.toContain('<!--')
})

test('ids of the page give way to ids of sections', () => {
  const policy = sampleResolvedPolicy('en')
  const [first, second, ...rest] = policy.sections
  if (!first || !second) throw new Error('the sample has sections')
  const sections = [{ ...first, anchor: 'policy-text' }, { ...second, anchor: 'policy-contents' }, ...rest]
  const ids = [...writeHtml(publicationOf([{ ...policy, sections }]), []).matchAll(/ id="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  expect(new Set(ids).size).toBe(ids.length)
})

const sectionOf = (blocks: Block[]): string => {
  const policy = sampleResolvedPolicy('en')
  const sections = policy.sections.slice(0, 1).map((section) => ({ ...section, blocks }))
  return writeHtml(publicationOf([{ ...policy, sections }]), [])
}
const line = (text: string): Block => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text, marks: [], direction: 'ltr' }],
})
const list = (...items: string[]): Block => ({ kind: 'list', ordered: false, items: items.map((text) => [line(text)]) })

test('on paper a few short items stay together, many short ones stand in two columns', () => {
  const items = (count: number, text: string) => sectionOf([list(...Array.from({ length: count }, () => text))])
  expect(items(4, 'E-mail address')).toContain('<ul class="few">')
  expect(items(5, 'E-mail address')).toContain('<ul>')
  expect(items(4, 'word '.repeat(40))).toContain('<ul>')
  expect(items(13, 'E-mail address')).toContain('<ul class="many">')
  expect(items(13, 'word '.repeat(40))).toContain('<ul>')
})

test('on paper a table’s columns have widths by what is in them', () => {
  const row = (...texts: string[]) => texts.map((text) => ({ content: [line(text)] }))
  const html = sectionOf([
    {
      kind: 'table',
      header: row('Role', 'Data'),
      rows: [row('współadministrator', 'name; e-mail address; '.repeat(20))],
    },
  ])
  const shares = [...html.matchAll(/<col style="--share: ([\d.]+)%">/g)].map(([, share]) => Number(share))
  expect(shares).toHaveLength(2)
  expect(shares[0]).toBeGreaterThan(22)
  expect(shares[0]).toBeLessThan(30)
  expect(html).toContain('col { width: var(--share); }')
})

test('sections without number and title leave no empty heading or entry behind', () => {
  const policy = sampleResolvedPolicy('en')
  const bare = policy.sections.map((section) => ({ ...section, label: '', title: [], blocks: [] }))
  const html = writeHtml(publicationOf([{ ...policy, sections: bare }]), [])
  expect(html).not.toMatch(/<(h2|nav|li)\b/)
})

test('the contents list has the sections of a part below it, or is left out', () => {
  const policy = sampleResolvedPolicy('en')
  const sections = policy.sections.map((section, index) => ({ ...section, level: index % 3 === 0 ? 2 : 3 }) as const)
  const html = writeHtml(publicationOf([{ ...policy, sections }]), [])
  expect(html).toMatch(/<a href="#who-we-are">.*?<\/a><ul><li><a href="#collection">/)
  expect(html).toContain('<section id="collection"><h3>')
  expect(writeHtml(publicationOf([policy], { contents: false }), [])).not.toContain('<nav')
})

test('several languages have one page, an article each, and no id twice', () => {
  const html = writeHtml(sampleTogether('fa', 'pl'), [])
  expect(html).toContain('<html lang="fa" dir="rtl">')
  expect(html).toContain('<article class="policy" lang="pl" dir="ltr" id="policy-pl">')
  expect(html).toContain('<a href="#policy-pl" hreflang="pl" lang="pl">Polski</a>')
  expect(html.match(/<main/g)).toHaveLength(1)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a logo stands inside the page, and only then may the page have images', () => {
  const html = writeHtml(publicationOf([sampleResolvedPolicy('en')], {}, {}, sampleLogo()), [])
  expect(html).toMatch(/<img class="logo" src="data:image\/svg\+xml;base64,[^"]+" alt="" width="120" height="40">/)
  expect(html).toContain('img-src data:')
  expect(writeHtml(samplePublication('en'), [])).not.toContain('img-src')
})

test('a fragment reaches nothing around it, a bare one has no style at all', () => {
  const styles = /<style>([\s\S]*)<\/style>/.exec(writeFragment(samplePublication('fa')))?.[1] ?? ''
  const selectors = [...styles.matchAll(/(?:^|})\s*([^{}@]+){/g)].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/))
  expect(selectors.length).toBeGreaterThan(30)
  expect(selectors.filter((selector) => !selector.trim().startsWith('.clausebook-policy'))).toEqual([])
  const bare = writeBare(samplePublication('fa'))
  expect(bare).not.toMatch(/<style|style=|<h1/)
  expect(bare).toMatch(/^<div class="clausebook-policy"><div class="policy" lang="fa" dir="rtl">/)
})
