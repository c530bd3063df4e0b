import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, Rolldown } from 'vite'

/**
 * Has the browser load the editor's code with the window's first script and not after it: most starts end in the editor.
 */
const editorAhead: Plugin = {
  name: 'editor-ahead',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { chunk, bundle = {} }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const editor = chunks.find((file) => file.facadeModuleId?.endsWith('/editor/editor-screen.tsx'))
      if (editor === undefined) throw new Error('the editor has no chunk of its own')
      return [editor.fileName, ...editor.imports]
        .filter((file) => file !== chunk?.fileName)
        .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` } }))
    },
  },
}

/** Packages that nothing needs which the window shows first: what checks data, and what reads Markdown. */
const latePackages = /node_modules\/(?:zod|mdast-|micromark)/

/** Fields and the like that only late screens and dialogs show. Most parts share one index of all of Mantine. */
const lateFields =
  /@mantine\/core\/esm\/components\/(?:Checkbox|Combobox|MultiSelect|NativeSelect|Progress|Radio|Select|TagsInput|Textarea)\//

/** Tells of a module whether it is, or needs, one of those: then it comes with the part that needs it. */
function createComesLate() {
  const known = new Map<string, boolean>()
  return function comesLate(id: string, context: Rolldown.ChunkingContext): boolean {
    const before = known.get(id)
    if (before !== undefined) return before
    // What needs itself by way of others is decided by the others.
    known.set(id, false)
    const needed = context.getModuleInfo(id)?.importedIds ?? []
    const answer = latePackages.test(id) || needed.some((other) => comesLate(other, context))
    known.set(id, answer)
    return answer
  }
}

const comesLate = createComesLate()

export default defineConfig({
  main: {
    build: {
      // They share chunks, and the packages of `dependencies` stay outside
      // (electron-vite's default), so that all of them load one copy from node_modules.
      // electron-vite would aim at Electron's Node; three of the four programs run in the Node that is installed.
      target: 'node20',
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          cli: 'src/cli/index.ts',
          'browser-shell': 'src/browser-shell/index.ts',
          launch: 'src/launch/index.ts',
          'compile-library': 'src/platform/compile-library.ts',
          'spelling-worker': 'src/platform/spelling/spelling-worker.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can load nothing but `electron`: one CommonJS file, with all it needs inside.
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), editorAhead],
    build: {
      minify: true,
      // A style sheet of each screen's own would be waited for once more.
      cssCodeSplit: false,
      // The window is read from disk: two large files load faster than many small ones.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: 'src/renderer/index.html',
        // One file of what several parts need, not a small one for each set of parts that share something.
        output: {
          codeSplitting: {
            groups: [
              {
                debugName: 'shared',
                name: (id, context) => (lateFields.test(id) || comesLate(id, context) ? null : 'shared'),
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  },
})
