import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTar } from '#platform/tar-reader'

test('files come out of an archive that tar made, whatever their size', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-tar-'))
  try {
    const sizes = [0, 1, 511, 512, 513, 100_000]
    for (const size of sizes) writeFileSync(join(folder, `f${size}`), 'x'.repeat(size))
    const names = sizes.map((size) => `f${size}`)
    const archive = execFileSync('tar', ['--format=ustar', '-cf', '-', '-C', folder, ...names], { maxBuffer: 1e7 })
    expect([...readTar(archive)].map(({ name, content }) => [name, content.length])).toEqual(
      sizes.map((size) => [`f${size}`, size]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
