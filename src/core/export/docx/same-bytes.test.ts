import { afterEach, expect, test, vi } from 'vitest'
import { writeDocx } from '#core/export/docx/write-docx'
import { languages } from '#core/language'
import { sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

afterEach(() => {
  vi.useRealTimers()
})

test.each(languages)(
  'the same policy gives the same bytes, whatever was written before and whenever (%s)',
  async (language) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') })
    const first = await writeDocx(sampleResolvedPolicy(language))
    await writeDocx(sampleResolvedPolicy('pl'))
    vi.setSystemTime(new Date('2031-11-23T23:59:59Z'))
    expect(await writeDocx(sampleResolvedPolicy(language))).toEqual(first)
  },
)

test('two policies written at once do not meet', async () => {
  const alone = await writeDocx(sampleResolvedPolicy('en'))
  const [english, persian] = await Promise.all([
    writeDocx(sampleResolvedPolicy('en')),
    writeDocx(sampleResolvedPolicy('fa')),
  ])
  expect(english).toEqual(alone)
  expect(persian).not.toEqual(alone)
})

test('another date changes the bytes', async () => {
  const policy = sampleResolvedPolicy('en')
  const other = await writeDocx({ ...policy, effectiveDate: '2026-03-02' })
  expect(other).not.toEqual(await writeDocx(policy))
})
