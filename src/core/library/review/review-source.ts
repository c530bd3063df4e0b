import { z } from 'zod'
import type { Library } from '#core/library/library'
import { ownLibraryFolder } from '#core/library/load-library'
import { readYaml, type YamlFile } from '#core/library/yaml-file'

/** The library's files as they are written, for what a loaded library no longer tells: where something stands. */
export interface ReviewSource {
  /** The file as findings name it → its text; a workspace's own files stand below `library/`. */
  files: ReadonlyMap<string, string>
  /** A YAML file without any schema; null when there is no such file, or when it is not YAML. */
  yaml(file: string): YamlFile<unknown> | null
  /** The line of a value in a YAML file; 1 when the file is not there. */
  lineOf(file: string, path: readonly PropertyKey[]): number
  /** The folder of the clause that the library took: the workspace's own or the built-in one. */
  folderOf(clause: Library['clauses'][number]): string
}

/** `builtIn` and `own`: path in the folder → text, as `loadLibrary` takes them. */
export function reviewSource(builtIn: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>): ReviewSource {
  const files = new Map([...builtIn, ...[...own].map(([file, text]) => [ownLibraryFolder + file, text] as const)])
  const parsed = new Map<string, YamlFile<unknown> | null>()
  const yaml = (file: string): YamlFile<unknown> | null => {
    const known = parsed.get(file)
    if (known !== undefined) return known
    const text = files.get(file)
    // Loading has told what is wrong with the YAML.
    const read = text === undefined ? null : readYaml(file, text, z.unknown(), [])
    parsed.set(file, read)
    return read
  }
  return {
    files,
    yaml,
    lineOf: (file, path) => yaml(file)?.lineOf(path) ?? 1,
    folderOf: ({ id, markdown }) =>
      own.get(`clauses/${id}/en.md`) === markdown.en ? `${ownLibraryFolder}clauses/${id}` : `clauses/${id}`,
  }
}
