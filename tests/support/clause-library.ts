import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Library } from '#core/library/library'
import { type LoadedLibrary, loadLibrary } from '#core/library/load-library'

const folder = join(process.cwd(), 'clause-library')

/** The built-in library's files: path in the folder → text. */
export function clauseLibraryFiles(): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]
    }),
  )
}

export const loadClauseLibrary = (): LoadedLibrary => loadLibrary(clauseLibraryFiles())

/** The built-in library; throws when it cannot be read at all. */
export function clauseLibrary(): Library {
  const { library } = loadClauseLibrary()
  if (library === null) throw new Error('the clause library does not load')
  return library
}
