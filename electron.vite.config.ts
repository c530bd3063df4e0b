import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

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

/**
 * What several parts share that all come late: zod, a thirteenth of the first script, and what is made with it; fields of
 * several lines; what stands beside the text of sections.
 */
const comesLate = new RegExp(
  [
    'node_modules/(?:zod|@mantine/core/esm/components/(?:Combobox|Select|Textarea))/',
    'src/core/(?:design/|facts/(?:id|service)-schema\\.|language-schema\\.)',
    'src/renderer/features/editor/(?:gutter|notes|own-clause)/(?!late-|note-desk|note-mark)',
  ].join('|'),
)

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
            groups: [{ name: 'shared', minShareCount: 2, test: (id) => !comesLate.test(id) }],
          },
        },
      },
    },
  },
})
