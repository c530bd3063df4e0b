import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parsePolicy } from '#core/policy/parse-policy'
import { bareContent } from './bare-content'
import { buildBareWindow, buildOpener } from './build-bench'
import type { Comparison } from './comparison'
import { runNode } from './run-process'

/** From the launch to an editor with the policy in it, against a bare Tiptap editor with the same text. */
export async function editorBench(root: string, scratch: string): Promise<Comparison> {
  await mkdir(scratch, { recursive: true })
  const folder = await mkdtemp(join(scratch, 'editor-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const opener = await buildOpener(root, 'open-window', join(folder, 'opener'))
  const bareWindow = join(folder, 'bare-window')
  const open = async (...args: string[]): Promise<number> => Number((await runNode([opener, ...args])).stdout)
  const window = join(root, 'out', 'renderer')
  // The first start makes the example workspace, whose policy both editors show; the window opens it again by itself.
  await open(window, folder, '.cb-policy')
  const policyFile = join(folder, 'workspace', 'clients', 'rangin-gifts', 'privacy-policy.policy.json')
  const policy = parsePolicy(await readFile(policyFile, 'utf8'))
  if (!policy.ok) throw new Error(policy.error.code)
  await buildBareWindow(root, 'bare-editor', bareWindow, bareContent(policy.value))
  return {
    name: 'launch to editor ready',
    bare: 'a bare Tiptap editor with the same text',
    goal: 1.5,
    runs: 9,
    ours: () => open(window, folder),
    baseline: () => open(bareWindow, folder),
  }
}
