// Opens a window in the browser shell, does one thing with the policy in it, and prints how many milliseconds that took.
// Usage: node policy-window.js <window's folder> <folder with the workspace> opening|typing|turning|returning

import { setTimeout } from 'node:timers/promises'
import { median } from './median'
import { shellOpener } from './open-shell'
import { timesOfKeys } from './time-of-keys'
import { timeOfClick } from './until-painted'

const keys = 40
/** The first keys of a page load what the others use. */
const firstKeys = 5
/** By then all that comes after the text is there, in milliseconds. */
const settling = 4000

const [rendererFolder, folder, task] = process.argv.slice(2)
if (rendererFolder === undefined || folder === undefined) throw new Error('two folders are needed')
const { page, close } = await (await shellOpener(rendererFolder, folder, 'new'))()

const turnTo = (language: string) =>
  timeOfClick(page, `[role="tab"][lang="${language}"]`, `.ProseMirror[lang="${language}"] h2`)

async function time(): Promise<number> {
  const opening = await timeOfClick(page, '.cb-policy', '.ProseMirror[contenteditable="true"] h2')
  if (task === 'opening') return opening
  await setTimeout(settling)
  if (task === 'typing') return median((await timesOfKeys(page, keys)).slice(firstKeys))
  const turning = await turnTo('pl')
  if (task === 'turning') return turning
  await setTimeout(settling)
  return turnTo('en')
}

process.stdout.write(`${await time()}\n`)
await close()
