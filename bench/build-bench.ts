import { join } from 'node:path'
import type { JSONContent } from '@tiptap/core'
import { build } from 'vite'

/** Builds the page in a folder of the benches with a bare editor, as the real window is built: minified. */
export async function buildBareWindow(root: string, name: string, outDir: string, content: JSONContent): Promise<void> {
  await build({
    configFile: false,
    root: join(root, 'bench', name),
    define: { benchContent: JSON.stringify(content) },
    build: { outDir, emptyOutDir: true, minify: true },
    logLevel: 'warn',
  })
}

/**
 * Builds a program of the benches that opens a window; gives its file. tsx could run it as it is, but what tsx adds to
 * functions does not exist in the page that some of them are sent to.
 */
export async function buildOpener(root: string, name: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    root,
    build: { ssr: join(root, 'bench', `${name}.ts`), outDir, emptyOutDir: true, target: 'node20' },
    logLevel: 'warn',
  })
  return join(outDir, `${name}.js`)
}
