import { expect, test } from 'vitest'
import { fontsFor } from '#core/export/fonts'
import { languages } from '#core/language'
import { readFont } from '#platform/font-reader'

test('every font that an export may need is there and is a WOFF2 file', async () => {
  for (const face of languages.flatMap((language) => fontsFor(language))) {
    const bytes = await readFont(face.name)
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('wOF2')
  }
})

test('a font of no package is a bug', async () => {
  await expect(readFont('no-such-package/font.woff2')).rejects.toThrow('no-such-package')
})
