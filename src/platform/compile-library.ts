import { loadLibrary } from '#core/library/load-library'
import { findAppFolders } from '#platform/app-folders'
import { writeCompiledLibrary } from '#platform/compiled-library'
import { readLibraryFiles } from '#platform/library-reader'
import { createNodeFiles } from '#platform/node-files'

// The last step of a build: loads the clause library once, so that no start of the program has to.
const { library } = findAppFolders()
const files = await readLibraryFiles(createNodeFiles(), library)
if (!files.ok) throw new Error(`${files.error.code} ${files.error.details.file}`)
await writeCompiledLibrary(library, loadLibrary(files.value))
