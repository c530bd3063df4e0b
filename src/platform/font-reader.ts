import { readPackageFile } from '#platform/package-file'

/** The bytes of a font file, by the name that `#core/export/fonts` gives it. A name that no package has is a bug. */
export const readFont = (name: string): Promise<Uint8Array> => readPackageFile(name)
