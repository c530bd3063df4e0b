import { config } from 'zod/v4/core'

// zod tries `new Function` when the first schema is made, which the window's Content-Security-Policy refuses and reports.
// This module is the first that `main.tsx` imports, before any schema exists.
config({ jitless: true })
