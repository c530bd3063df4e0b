import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const packages = createRequire(import.meta.url)
const read = new Map<string, Promise<Uint8Array>>()

/**
 * The bytes of a font file, by the name that `#core/export/fonts` gives it: a path into an npm package. Each is read
 * once. A name that no package has is a bug and rejects.
 */
export function readFont(name: string): Promise<Uint8Array> {
  const known = read.get(name)
  if (known) return known
  const bytes = Promise.resolve(name).then(async (path) => new Uint8Array(await readFile(packages.resolve(path))))
  read.set(name, bytes)
  bytes.catch(() => read.delete(name))
  return bytes
}
