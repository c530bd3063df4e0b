import { expect, test } from 'vitest'
import { typefaces } from '#core/design/brand'
import { fontsFor } from '#core/export/fonts'
import { languages } from '#core/language'
import { readFont } from '#platform/font-reader'
import { publicationOf, sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

test.each(typefaces)('every font that an export may need is there and is a WOFF2 file: %s', async (typeface) => {
  for (const language of languages)
    for (const face of fontsFor(publicationOf([sampleResolvedPolicy(language)], {}, { typeface }))) {
      const bytes = await readFont(face.name)
      expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('wOF2')
    }
})

test('a font of no package is a bug', async () => {
  await expect(readFont('no-such-package/font.woff2')).rejects.toThrow('no-such-package')
})
