import { fromMarkdown } from 'mdast-util-from-markdown'
import { parse } from 'yaml'
import { loadLibrary } from '#core/library/load-library'
import { readLibraryFiles } from '#platform/library-reader'
import { createNodeFiles } from '#platform/node-files'
import type { Comparison } from './comparison'

const timeOf = (work: () => void): Promise<number> => {
  const start = performance.now()
  work()
  return Promise.resolve(performance.now() - start)
}

/** Loading and checking the whole library against its bare parsers on the same texts. */
export async function libraryBench(folder: string): Promise<Comparison> {
  const read = await readLibraryFiles(createNodeFiles(), folder)
  if (!read.ok) throw new Error(read.error.code)
  const files = read.value
  return {
    name: 'loading the clause library',
    bare: 'its YAML and Markdown parsed',
    goal: 1.5,
    runs: 21,
    ours: () =>
      timeOf(() => {
        if (loadLibrary(files).library === null) throw new Error('the library cannot be read')
      }),
    baseline: () =>
      timeOf(() => {
        for (const [name, text] of files) {
          if (name.endsWith('.yaml')) parse(text)
          else fromMarkdown(text)
        }
      }),
  }
}
