/**
 * Builds the programs and the window into out/ when they are missing or older than what they are made of.
 * Output goes to stderr: stdout belongs to the command that runs afterwards.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
// What the last step of a build writes.
const stamp = join(root, 'out', 'library.json')
const sources = ['src', 'clause-library', 'package-lock.json', 'package.json', 'electron.vite.config.ts']

const changed = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))))
    : statSync(path).mtimeMs

const isStale = () => {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return sources.some((source) => changed(join(root, source)) > built)
}

const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout}${stderr}`)
  process.exit(status ?? 1)
}

if (isStale()) {
  const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!existsSync(electronVite)) {
    console.error('Clausebook cannot be built before its packages are installed. Run: npm ci')
    process.exit(1)
  }
  run(electronVite, 'build', '--logLevel', 'warn')
  run(join(root, 'out', 'main', 'compile-library.js'))
}
