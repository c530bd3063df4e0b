declare global {
  /** What zod reads its settings from, wherever it is loaded. */
  var __zod_globalConfig: { jitless?: boolean } | undefined
}

// zod tries `new Function` when the first schema is made, which the window's Content-Security-Policy refuses and reports.
// This module is the first that `main.tsx` imports, before any schema exists; zod itself comes with what needs it.
globalThis.__zod_globalConfig = { jitless: true }

export {}
