import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { fontsFor, type LoadedFont } from '#core/export/fonts'
import { base64 } from '#core/export/html/base64'
import { writeHtml } from '#core/export/html/write-html'
import { type Language, languages } from '#core/language'
import type { Block } from '#core/resolve/resolved-policy'
import { sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const require = createRequire(import.meta.url)

const load = (language: Language): LoadedFont[] =>
  fontsFor(language).map((face) => ({ ...face, bytes: new Uint8Array(readFileSync(require.resolve(face.name))) }))

const embedded = (html: string): number => html.match(/@font-face/g)?.length ?? 0

test('base64 is that of RFC 4648', () => {
  for (const text of ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar', 'x'.repeat(100_000)]) {
    expect(base64(new TextEncoder().encode(text))).toBe(Buffer.from(text).toString('base64'))
  }
})

test.each(languages)('the page is whole by itself: %s', (language) => {
  const html = writeHtml(sampleResolvedPolicy(language), load(language))
  expect(html.startsWith('<!doctype html>')).toBe(true)
  expect(html).toContain(`<html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">`)
  expect(html.replaceAll('&#x27;', "'")).toContain(
    `content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'"`,
  )
  expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/)
  expect([...html.matchAll(/url\(([^)]{0,22})/g)].every(([, url]) => url === 'data:font/woff2;base64')).toBe(true)
})

test.each(languages)('the same policy gives the same bytes: %s', (language) => {
  const fonts = load(language)
  expect(writeHtml(sampleResolvedPolicy(language), fonts)).toBe(writeHtml(sampleResolvedPolicy(language), fonts))
})

test('only the fonts that the text needs are embedded', () => {
  const plain = { ...sampleResolvedPolicy('en'), sections: [] }
  const html = writeHtml(plain, load('en'))
  expect(embedded(html)).toBeLessThan(embedded(writeHtml(sampleResolvedPolicy('pl'), load('pl'))))
  expect(html).not.toContain("font-family: 'Vazirmatn'")
  expect(writeHtml(sampleResolvedPolicy('en'), load('en'))).toContain("font-family: 'Vazirmatn'")
  const persian = { ...sampleResolvedPolicy('fa'), sections: [] }
  expect(writeHtml(persian, load('fa'))).not.toContain("font-family: 'Source Sans 3'")
})

test('a name with markup in it stays a name', () => {
  const name = `</style></title><script>alert(1)</script>"'}<!--`
  const html = writeHtml({ ...sampleResolvedPolicy('en'), title: name, controller: name, sections: [] }, [])
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
  const ids = [...writeHtml({ ...policy, sections }, []).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

const sectionOf = (blocks: Block[]): string => {
  const policy = sampleResolvedPolicy('en')
  return writeHtml({ ...policy, sections: policy.sections.slice(0, 1).map((section) => ({ ...section, blocks })) }, [])
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
  const bare = policy.sections.map((section) => ({ ...section, number: '', title: [], blocks: [] }))
  const html = writeHtml({ ...policy, sections: bare }, [])
  expect(html).not.toMatch(/<(h2|nav|li)\b/)
})
