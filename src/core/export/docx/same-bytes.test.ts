import { afterEach, expect, test, vi } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { languages } from '#core/language'
import { threeLanguages } from '#tests/support/docx-samples'
import { samplePublication } from '#tests/support/sample-resolved-policy'

afterEach(() => {
  vi.useRealTimers()
})

test.each(languages)(
  'the same policy gives the same bytes, whatever was written before and whenever (%s)',
  async (language) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') })
    const first = await writeDocx(samplePublication(language))
    await writeDocx(samplePublication('pl'))
    vi.setSystemTime(new Date('2031-11-23T23:59:59Z'))
    expect(await writeDocx(samplePublication(language))).toEqual(first)
  },
)

test('two policies written at once do not meet', async () => {
  const alone = await writeDocx(samplePublication('en'))
  const [english, persian] = await Promise.all([writeDocx(samplePublication('en')), writeDocx(samplePublication('fa'))])
  expect(english).toEqual(alone)
  expect(persian).not.toEqual(alone)
})

test('several languages with a logo give the same bytes each time', async () => {
  const several = () => writeDocx(threeLanguages('en', { numbering: 'parts' }))
  expect(await several()).toEqual(await several())
})

test('another date changes the bytes', async () => {
  const other = await writeDocx(samplePublication('en', { documentDate: '2026-03-02' }))
  expect(other).not.toEqual(await writeDocx(samplePublication('en')))
})
