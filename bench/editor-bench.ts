import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { parsePolicy } from '#core/policy/parse-policy'
import { bareContent } from './bare-content'
import type { Comparison } from './comparison'
import { runNode } from './run-process'

/** Builds the page with a bare editor, with the policy's text in it, as the real window is built: minified. */
async function buildBareEditor(root: string, outDir: string, policyFile: string): Promise<void> {
  const policy = parsePolicy(await readFile(policyFile, 'utf8'))
  if (!policy.ok) throw new Error(policy.error.code)
  await build({
    configFile: false,
    root: join(root, 'bench', 'bare-editor'),
    define: { benchContent: JSON.stringify(bareContent(policy.value)) },
    build: { outDir, emptyOutDir: true, minify: true },
    logLevel: 'warn',
  })
}

/**
 * Builds the program that opens a window. tsx could run it as it is, but what tsx adds to functions does not exist in
 * the page that the browser shell sends some of them to.
 */
async function buildOpener(root: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    root,
    build: { ssr: join(root, 'bench', 'open-window.ts'), outDir, emptyOutDir: true, target: 'node20' },
    logLevel: 'warn',
  })
  return join(outDir, 'open-window.js')
}

/** From the launch to an editor with the policy in it, against a bare Tiptap editor with the same text. */
export async function editorBench(root: string, scratch: string): Promise<Comparison> {
  await mkdir(scratch, { recursive: true })
  const folder = await mkdtemp(join(scratch, 'editor-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const opener = await buildOpener(root, join(folder, 'opener'))
  const bareWindow = join(folder, 'bare-window')
  const open = async (...args: string[]): Promise<number> => Number((await runNode([opener, ...args])).stdout)
  const window = join(root, 'out', 'renderer')
  // The first start makes the example workspace, whose policy both editors show; the window opens it again by itself.
  await open(window, folder, '.cb-policy')
  const policyFile = join(folder, 'workspace', 'clients', 'rangin-gifts', 'privacy-policy.policy.json')
  await buildBareEditor(root, bareWindow, policyFile)
  return {
    name: 'launch to editor ready',
    bare: 'a bare Tiptap editor with the same text',
    goal: 1.5,
    runs: 9,
    ours: () => open(window, folder),
    baseline: () => open(bareWindow, folder),
  }
}
