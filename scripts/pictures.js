import { runnerImport } from 'vite'

/** `npm run pictures`: takes the pictures of docs/images anew. Needs Poppler and LibreOffice. */
await runnerImport('./tests/pictures/index.ts')
