import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serializeJson } from '#app/json-file'
import { workspaceFormatVersion } from '#contract/client'
import { formatFact } from '#core/facts/format-fact'
import { serializePolicy } from '#core/policy/parse-policy'
import { clauseLibrary } from '#tests/support/clause-library'
import { exampleClient } from '#tests/support/example-policy'
import { type PolicySize, sizedPolicy } from '#tests/support/sized-policy'
import { bareContent } from './bare-content'
import { buildBareWindow, buildOpener } from './build-bench'
import type { Comparison } from './comparison'
import { runNode } from './run-process'

const example = 'polish-monitoring-service'
const middling: PolicySize = { words: 3000, variables: 57 }
const large: PolicySize = { words: 10_000, variables: 190 }
const longest: PolicySize = { words: 100_000, variables: 1900 }

type Task = 'opening' | 'typing' | 'turning' | 'returning'

/** What the benches of one size do, in the real window and in the one with a bare editor. */
interface Windows {
  ours(task: Task): () => Promise<number>
  bare(task: Task): () => Promise<number>
}

/** Makes a workspace with one policy of this size, and the windows that show it. */
async function windowsFor(root: string, scratch: string, size: PolicySize): Promise<Windows> {
  await mkdir(scratch, { recursive: true })
  const folder = await mkdtemp(join(scratch, 'policy-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const client = exampleClient(example)
  const policy = sizedPolicy(example, size)
  const clientFolder = join(folder, 'workspace', 'clients', client.id)
  await mkdir(clientFolder, { recursive: true })
  const manifest = serializeJson({ formatVersion: workspaceFormatVersion, name: 'bench' })
  await writeFile(join(folder, 'workspace', 'workspace.json'), manifest)
  await writeFile(join(clientFolder, 'client.json'), serializeJson(client))
  await writeFile(join(clientFolder, `${policy.id}.policy.json`), serializePolicy(policy))

  const { factModel } = clauseLibrary()
  const content = bareContent(policy, (fact) => formatFact(fact, client.facts, factModel, 'en') ?? fact)
  const bareWindow = join(folder, 'bare-window')
  await buildBareWindow(root, 'bare-policy', bareWindow, content)
  const program = await buildOpener(root, 'policy-window', join(folder, 'program'))
  const run = (window: string) => (task: Task) => async () =>
    Number((await runNode([program, window, folder, task])).stdout)
  return { ours: run(join(root, 'out', 'renderer')), bare: run(bareWindow) }
}

const bareEditor = 'a bare Tiptap editor with the same text'

/** From a key in the middle of the text to the end of the frame that shows its letter. */
export async function typingBenches(root: string, scratch: string): Promise<Comparison[]> {
  const bench = async (name: string, size: PolicySize, goal: number): Promise<Comparison> => {
    const { ours, bare } = await windowsFor(root, scratch, size)
    return { name, bare: bareEditor, goal, runs: 5, ours: ours('typing'), baseline: bare('typing') }
  }
  return [
    await bench('key to frame, 3,000 words', middling, 1.3),
    await bench('key to frame, 100,000 words', longest, 1.2),
  ]
}

/** From the click on a policy to the frame that shows its text, and the same from one language to another. */
export async function openingBenches(root: string, scratch: string): Promise<Comparison[]> {
  const long = await windowsFor(root, scratch, longest)
  const { ours } = await windowsFor(root, scratch, large)
  const opening = { bare: 'its own opening', goal: 1.5, runs: 5, baseline: ours('opening') }
  return [
    {
      name: 'opening 100,000 words',
      bare: bareEditor,
      goal: 2,
      runs: 5,
      ours: long.ours('opening'),
      baseline: long.bare('opening'),
    },
    { name: 'first turn to another language, 10,000 words', ...opening, ours: ours('turning') },
    { name: 'turn back to the first language, 10,000 words', ...opening, ours: ours('returning') },
  ]
}
