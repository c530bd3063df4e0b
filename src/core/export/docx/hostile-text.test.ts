import fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import type { SafeUrl } from '#core/document/safe-url'
import { writeDocx } from '#core/export/docx/write-docx'
import { xmlText, xmlUri } from '#core/export/docx/xml-text'
import type { ResolvedPolicy, TextRun } from '#core/resolve/resolved-policy'
import { docxPart, docxParts, elementsOf, parseXml } from '#tests/support/docx-parts'
import { publicationOf, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const run = (text: string): TextRun => ({ kind: 'text', text, marks: [], direction: 'ltr' })

/** A policy that has a text wherever one can stand. */
const everywhere = (text: string): ResolvedPolicy => {
  const content = [{ ...run(text), missing: 'business.name' }, { kind: 'break' } as const, run(text)]
  const cell = { content: [{ kind: 'paragraph', content } as const] }
  return {
    ...sampleResolvedPolicy('en'),
    title: text,
    controller: text,
    labels: {
      contents: text,
      effective: text,
      effectiveDate: '2026-03-01',
      version: text,
      skipToText: text,
      languages: text,
      page: { before: text, between: text, after: text },
    },
    sections: [
      {
        id: text,
        anchor: text,
        level: 2,
        label: text,
        title: content,
        blocks: [
          { kind: 'heading', level: 3, label: text, content },
          { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', content }]] },
          { kind: 'table', header: [cell], rows: [[cell]] },
          { kind: 'paragraph', content: [{ ...run(text), link: { kind: 'anchor', anchor: text } }] },
        ],
      },
    ],
  }
}

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

const expectWellFormed = (file: Uint8Array) => {
  for (const [path, xml] of docxParts(file)) {
    expect(forbidden.test(xml), path).toBe(false)
    expect(() => parseXml(xml), path).not.toThrow()
  }
}

const hostile = {
  markup: '<script>alert("1")</script> </w:t></w:r> & &amp; ]]> <!-- \'',
  'control characters': 'a\u0000b\u0001c\u0008d\u000Be\u001Ff\uFFFEg\uFFFFh',
  'half a surrogate pair': 'a\uD83Db\uDE00c',
  'emoji and ancient scripts': '👩‍⚖️🏴󠁧󠁢󠁥󠁮󠁧󠁿 𐎠𐎼 𝕏',
  'direction overrides': '\u202Etxt.exe\u202C \u2066abc\u2069',
  'a word of 5,000 letters': 'ab'.repeat(2500),
  'line ends and tabs': 'a\tb\nc\r\nd\u2028e',
  nothing: '',
}

test.each(Object.entries(hostile))('%s stays text in well-formed XML', async (_, text) => {
  const file = await writeDocx(publicationOf([everywhere(text)], { producer: text.slice(0, 100) }))
  expectWellFormed(file)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file) })
  const bare = (words: string) => words.replace(/[\s\u200E\u200F]/g, '')
  expect(bare(value)).toContain(bare(xmlText(text)))
})

test('any text at all gives well-formed XML', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      expectWellFormed(await writeDocx(publicationOf([everywhere(text)], { producer: text.slice(0, 100) })))
    }),
    { numRuns: 25 },
  )
})

test('what XML allows is kept, what it does not is dropped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kept = xmlText(text)
      expect(forbidden.test(kept)).toBe(false)
      expect(xmlText(kept)).toBe(kept)
    }),
  )
  expect(xmlText('a\u0000b')).toBe('ab')
  expect(xmlText('«سلام» 😀')).toBe('«سلام» 😀')
})

test('a link’s target is a URI', async () => {
  const url = 'https://example.com/a b/"<>/żółć?x=%20&y=1#z' as SafeUrl
  const policy = sampleResolvedPolicy('en')
  const [section] = policy.sections
  if (!section) throw new Error('no section')
  const content = [{ ...run('here'), link: { kind: 'url' as const, url } }]
  const file = await writeDocx(
    publicationOf([{ ...policy, sections: [{ ...section, blocks: [{ kind: 'paragraph', content }] }] }]),
  )
  const targets = elementsOf(docxPart(file, 'word/_rels/document.xml.rels'), 'Relationship')
    .filter((relationship) => relationship.getAttribute('TargetMode') === 'External')
    .map((relationship) => relationship.getAttribute('Target'))
  expect(targets).toEqual(['https://example.com/a%20b/%22%3C%3E/%C5%BC%C3%B3%C5%82%C4%87?x=%20&y=1'])
  expect(xmlUri('mailto:a@b.example?subject=x')).toBe('mailto:a@b.example?subject=x')
})

test('sections with the same, an empty or a very long anchor have bookmarks of their own', async () => {
  const policy = sampleResolvedPolicy('en')
  const [section] = policy.sections
  if (!section) throw new Error('no section')
  const anchors = ['a b', 'a-b', 'A_B', '', '', '1', 'x'.repeat(60), 'x'.repeat(70), 'حریم-خصوصی']
  const file = await writeDocx(
    publicationOf([{ ...policy, sections: anchors.map((anchor) => ({ ...section, anchor, label: '' })) }]),
  )
  const names = elementsOf(docxPart(file, 'word/document.xml'), 'w:bookmarkStart').map(
    (each) => each.getAttribute('w:name') ?? '',
  )
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(anchors.length)
  expect(names.filter((name) => !/^\p{L}[\p{L}\p{Nd}_]{0,39}$/u.test(name))).toEqual([])
})
