import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { languages } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import { wordsOfDocx } from '#tests/support/docx-lines'
import { threeLanguages } from '#tests/support/docx-samples'
import { samplePublication } from '#tests/support/sample-resolved-policy'

const entities = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
])

/** The text of mammoth's HTML: its plain text knows no line breaks. */
const htmlText = (html: string): string =>
  html
    .replace(/<(?:br|ul|ol|\/p|\/h\d|\/li|\/td|\/th)[^>]*>|\t/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities.get(entity) ?? entity)

const inMammoth = async (publication: Publication) => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(publication)) })
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  return wordsOfDocx(publication, 'does not count', htmlText(value))
}

test.each(languages)('mammoth gives back every word in order (%s)', async (language) => {
  const { expected, found } = await inMammoth(samplePublication(language))
  expect(found).toEqual(expected)
})

test('of three languages in one file too', async () => {
  const { expected, found } = await inMammoth(threeLanguages('fa'))
  expect(found).toEqual(expected)
})

test('mammoth reads headings, lists, links and marks for what they are', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(samplePublication('en'))) })
  expect(value.match(/<h1>/g)).toHaveLength(6)
  expect(value).toContain('<h2>Data that you give us</h2>')
  expect(value).toContain('<li>Write to us and say which right you wish to use.</li>')
  expect(value).toMatch(/<ol><li>.*<ol><li>.*<\/ol>/)
  expect(value).toContain('href="https://rowanandpine.example/?from=policy&amp;lang=en"')
  expect(value).toContain('<strong>bold</strong>')
  expect(value).toContain('<s>struck out</s>')
})
