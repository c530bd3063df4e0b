import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const packages = createRequire(import.meta.url)
const read = new Map<string, Promise<Uint8Array>>()

/** The bytes of a file of an npm package, by its path into the package. Each is read once; one that is not there rejects. */
export function readPackageFile(name: string): Promise<Uint8Array> {
  const known = read.get(name)
  if (known) return known
  const bytes = Promise.resolve(name).then(async (path) => new Uint8Array(await readFile(packages.resolve(path))))
  read.set(name, bytes)
  bytes.catch(() => read.delete(name))
  return bytes
}
