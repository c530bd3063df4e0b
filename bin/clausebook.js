#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../out/main/cli.js', import.meta.url)

if (existsSync(program)) {
  await import(program.href)
} else {
  console.error('clausebook: the program is not built yet. Run "npm run build" in its folder first.')
  process.exitCode = 1
}
