/**
 * A process that is a window and its host in one: it goes on from the policy's file or its recovery copy, types a longer
 * text every few milliseconds, saves now and then, and keeps a recovery copy as the window does. It writes down what was
 * typed when (`typed <number> <milliseconds>`) and what was saved (`saved <number>`). `kill.test.ts` kills it.
 * Arguments: the folder with the workspace, and the file to write to.
 */
import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { createHost } from '#app/host'
import type { Bridge } from '#contract/bridge'
import { keepRecoveryCopy } from '#host/recovery-keeper'
import { createNodePorts } from '#platform/node-ports'
import { directDoor, succeed } from '#tests/contract/door'
import { numberedPolicy, numberOf } from '#tests/fault/numbered-policy'

const [folder = '', logFile = ''] = process.argv.slice(2)
const place = { client: 'shop', policy: 'p' }

const log = openSync(logFile, 'a')
const note = (line: string) => writeSync(log, `${line}\n`)
const unused = async () => {
  throw new Error('nothing is printed or opened here')
}
const host = createHost(
  createNodePorts({
    printer: { print: unused, close: unused },
    desktop: { chooseFolder: unused, openFolder: unused, openExternal: unused },
  }),
  {
    version: '0.0.0-test',
    door: 'direct',
    systemLanguage: 'en',
    canChooseFolder: false,
    libraryFolder: '',
    examplesFolder: '',
    settingsFile: join(folder, 'config', 'settings.json'),
    recoveryFolder: join(folder, 'config', 'recovery'),
    workspace: join(folder, 'workspace'),
    workspaceIsFixed: true,
  },
)
// Dispatch parses what it is given and what it gives with the methods' own schemas.
const bridge: Bridge = { call: host.dispatch as Bridge['call'], on: () => () => {} }
Object.defineProperty(globalThis, 'window', { value: { clausebook: bridge } })

const door = directDoor(host)
const opened = await succeed(door, 'policy.open', place)
if (opened.kind === 'readOnly') throw new Error(JSON.stringify(opened.reason))
const [kept] = (await succeed(door, 'recovery.list', place)).copies
const restored = kept === undefined ? null : await succeed(door, 'recovery.read', { ...place, copy: kept.copy })

let number = Math.max(numberOf(opened.policy), restored === null ? 0 : numberOf(restored.policy))
let held = { policy: numberedPolicy(number), revision: opened.revision, isUnsaved: restored !== null }
const keeper = keepRecoveryCopy({
  place,
  copy: kept?.copy ?? null,
  held: () => held,
  onFailure: (failure) => {
    throw new Error(JSON.stringify(failure))
  },
  whenIdle: () => setImmediate(),
})

let pausedUntil = 0
async function type(): Promise<never> {
  for (;;) {
    if (Date.now() >= pausedUntil) {
      number += 1
      held = { ...held, policy: numberedPolicy(number), isUnsaved: true }
      note(`typed ${number} ${Date.now()}`)
      keeper.changed()
    }
    await setTimeout(15)
  }
}

/** Some people save all the time, some hardly ever. */
const longestPause = Math.random() < 0.5 ? 60 : 5000

async function save(): Promise<never> {
  for (;;) {
    await setTimeout(Math.random() * longestPause)
    if (Math.random() < 0.2) pausedUntil = Date.now() + Math.random() * 300
    const { policy, revision } = held
    const saved = await succeed(door, 'policy.save', { ...place, content: policy, revision })
    note(`saved ${numberOf(policy)}`)
    held = { ...held, revision: saved.revision, isUnsaved: held.policy !== policy }
    if (held.isUnsaved) keeper.changed()
    else void keeper.now()
  }
}

await Promise.all([type(), save()])
