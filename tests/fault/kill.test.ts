import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { listCopies, readCopy } from '#app/recovery'
import { initWorkspace } from '#app/workspace'
import { parsePolicy, serializePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'
import { numberedPolicy, numberOf } from '#tests/fault/numbered-policy'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue, testWorkspace } from '#tests/fault/test-ports'

const lanes = 8
const rounds = 25
/** Milliseconds of typing that may be lost. */
const loss = 1500

/** How long a process lives at most after its first word: longer than what may be lost. */
const longestLife = 3000

const place = { client: 'shop', policy: 'p' }

let program: string
beforeAll(async () => {
  // As one file, because a process that compiles all its modules first is mostly killed while it starts.
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-program-'))
  program = join(folder, 'typing-window.js')
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { emptyOutDir: true, ssr: fileURLToPath(new URL('typing-window.ts', import.meta.url)), outDir: folder },
  })
  return () => rm(folder, { recursive: true })
})

interface Told {
  typed: { number: number; time: number }[]
  saved: number
}

/** Runs the program until it is killed, some time after its first word; gives what it wrote down. */
async function typeUntilKilled(folder: string, log: string): Promise<Told> {
  await rm(log, { force: true })
  const child = spawn(process.execPath, [program, folder, log], { stdio: ['ignore', 'ignore', 'inherit'] })
  while (!existsSync(log) && child.exitCode === null) await setTimeout(20)
  await setTimeout(Math.random() ** 2 * longestLife)
  child.kill('SIGKILL')
  if (child.signalCode === null) await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  // The last line may have been cut.
  const lines = (await readFile(log, 'utf8')).split('\n').slice(0, -1)
  const told = lines.map((line) => line.split(' '))
  return {
    typed: told.flatMap(([what, number, time]) =>
      what === 'typed' ? { number: Number(number), time: Number(time) } : [],
    ),
    saved: Number(told.findLast(([what]) => what === 'saved')?.[1] ?? 0),
  }
}

/** The number of a policy that must be whole: what it says is what its number says. */
function wholeNumberOf(policy: Policy): number {
  const number = numberOf(policy)
  expect(policy).toEqual(numberedPolicy(number))
  return number
}

/** Kills a process `rounds` times in one workspace; gives how often a copy held more than the file. */
async function killAgainAndAgain(): Promise<number> {
  const folder = await tempFolder()
  const workspace = testWorkspace(join(folder, 'workspace'))
  expectValue(await initWorkspace(workspace))
  const file = join(workspace.folder, 'clients', 'shop', 'p.policy.json')
  const copies = join(folder, 'config', 'recovery')
  await mkdir(join(workspace.folder, 'clients', 'shop'), { recursive: true })
  await writeFile(file, serializePolicy(numberedPolicy(0)))

  let copyWasAhead = 0
  for (let round = 1; round <= rounds; round += 1) {
    const { typed, saved } = await typeUntilKilled(folder, join(folder, 'log'))
    const inFile = wholeNumberOf(expectValue(parsePolicy(await readFile(file, 'utf8'))))
    // What was told to be saved is saved.
    expect(inFile).toBeGreaterThanOrEqual(saved)

    const kept = expectValue(await listCopies(workspace, copies, place)).copies
    expect(kept.length).toBeLessThanOrEqual(1)
    let inCopy = 0
    for (const copy of kept) {
      expect(copy.kind).toBe('whole')
      inCopy = wholeNumberOf(expectValue(await readCopy(workspace, copies, { ...place, copy: copy.copy })).policy)
    }
    if (inCopy > inFile) copyWasAhead += 1

    const [firstLost] = typed.filter(({ number }) => number > Math.max(inFile, inCopy))
    const last = typed.at(-1)
    if (firstLost !== undefined && last !== undefined)
      expect(last.time - firstLost.time, `round ${round}, milliseconds lost`).toBeLessThanOrEqual(loss)
  }
  return copyWasAhead
}

test(`after a kill at any instant file and copy are whole, and at most ${loss} ms of typing are lost (${lanes * rounds} times)`, async () => {
  const ahead = await Promise.all(Array.from({ length: lanes }, killAgainAndAgain))
  // Else the copies had nothing to prove.
  expect(Math.max(...ahead)).toBeGreaterThan(0)
})
