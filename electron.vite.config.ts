import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

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
    plugins: [react()],
    build: {
      minify: true,
      // The window is read from disk: two large files load faster than many small ones.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
})
