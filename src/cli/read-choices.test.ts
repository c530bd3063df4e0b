import { expect, test } from 'vitest'
import { readFormats, readLanguages } from '#cli/read-choices'

test('languages keep the order they were typed in, each once', () => {
  expect(readLanguages(' fa, PL,fa ,en,')).toEqual({ ok: true, value: ['fa', 'pl', 'en'] })
})

test.each(['fa,de', 'de', '', ',', 'fa;pl'])('%j names something else', (text) => {
  expect(readLanguages(text)).toMatchObject({ ok: false, error: { code: 'unknownLanguage' } })
})

test('formats', () => {
  expect(readFormats('html,pdf')).toEqual({ ok: true, value: ['html', 'pdf'] })
  expect(readFormats('html,odt')).toEqual({ ok: false, error: { code: 'unknownFormat', details: { format: 'odt' } } })
})
