import type { Finding } from '#core/library/finding'

/** The files of a library's folder, path (with `/`) → text, and where what is wrong in them is noted. */
export interface LibraryFiles {
  files: ReadonlyMap<string, string>
  findings: Finding[]
}
