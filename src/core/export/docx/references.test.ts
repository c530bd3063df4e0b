import { expect, test } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import type { Inline } from '#core/resolve/resolved-policy'
import { docxPart, elementsOf, valuesOf } from '#tests/support/docx-parts'
import { examplePublication } from '#tests/support/example-policy'
import { publicationOf, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

/** The instructions of a document's cross-references with what stands there until Word makes them anew. */
const referencesIn = (document: Document): [instruction: string, result: string][] => {
  const found: [string, string][] = []
  let open: { instruction: string; result: string } | undefined
  for (const run of elementsOf(document, 'w:r')) {
    const mark = valuesOf(run, 'w:fldChar', 'w:fldCharType')[0]
    if (mark === 'begin') open = { instruction: '', result: '' }
    else if (mark === 'end' && open?.instruction.startsWith('REF ')) found.push([open.instruction, open.result])
    if (mark === 'end') open = undefined
    if (open) {
      const texts = (name: string) => elementsOf(run, name).map((text) => text.textContent ?? '')
      open.instruction += texts('w:instrText').join('')
      open.result += texts('w:t').join('')
    }
  }
  return found
}

/** What stands in each bookmark of a paragraph. */
const bookmarkTexts = (document: Document): Map<string, string> => {
  const texts = new Map<string, string>()
  for (const start of elementsOf(document, 'w:bookmarkStart')) {
    const id = start.getAttribute('w:id')
    let text = ''
    let next = start.nextSibling
    while (next && !(next.nodeName === 'w:bookmarkEnd' && (next as Element).getAttribute('w:id') === id)) {
      text += next.textContent ?? ''
      next = next.nextSibling
    }
    texts.set(start.getAttribute('w:name') ?? '', text)
  }
  return texts
}

const example = async (language: 'en' | 'fa' | 'pl', numbering: 'none' | 'sections' | 'parts' | 'paragraphs') =>
  docxPart(
    await writeDocx(examplePublication('online-shop', [language], { layout: { numbering } })),
    'word/document.xml',
  )

test.each(['sections', 'parts', 'paragraphs'] as const)(
  'a reference to a number that Word counts is a field for the paragraph’s number (%s)',
  async (numbering) => {
    const references = referencesIn(await example('pl', numbering))
    expect(references.length).toBeGreaterThan(10)
    for (const [instruction, result] of references) {
      expect(instruction).toMatch(/^REF \w+ \\n \\h \\\* MERGEFORMAT$/)
      expect(result).toMatch({ sections: /^\d+$/, parts: /^\d+\.\d+$/, paragraphs: /^§\u00a0\d+$/ }[numbering])
    }
  },
)

test.each([
  ['fa', 'sections'],
  ['fa', 'parts'],
  ['fa', 'paragraphs'],
  ['en', 'none'],
  ['pl', 'none'],
] as const)(
  'where numbers are text or there are none, it is one for a bookmark with just that text (%s, %s)',
  async (language, numbering) => {
    const document = await example(language, numbering)
    const texts = bookmarkTexts(document)
    const references = referencesIn(document)
    expect(references.length).toBeGreaterThan(10)
    const spaced = (text: string | undefined) => text?.replace(/[\s\u200e\u200f]+/g, ' ')
    for (const [instruction, result] of references) {
      const name = instruction.match(/^REF (\S+) \\h/)?.[1] ?? ''
      expect(spaced(texts.get(name))).toBe(spaced(result))
    }
  },
)

test('a link whose words are not the section’s number or title stays a link', async () => {
  const link = { kind: 'anchor', anchor: 'cookies' } as const
  const run = (text: string): Inline => ({ kind: 'text', text, marks: [], direction: 'ltr', link })
  const sample = sampleResolvedPolicy('en')
  const paragraphs = ['3', 'our cookies', '“Cookies and similar technologies”'].map((text) => ({
    kind: 'paragraph' as const,
    content: [run(text)],
  }))
  const sections = sample.sections.map((section) => ({ ...section, blocks: paragraphs }))
  const document = docxPart(
    await writeDocx(publicationOf([{ ...sample, sections: sections.slice(2, 3) }], { contents: false })),
    'word/document.xml',
  )
  expect(referencesIn(document)).toEqual([
    ['REF cookies \\n \\h \\* MERGEFORMAT', '3'],
    ['REF cookies \\h \\* MERGEFORMAT', 'Cookies and similar technologies'],
  ])
  expect(elementsOf(document, 'w:hyperlink').map((each) => each.textContent)).toEqual(['our cookies'])
})
