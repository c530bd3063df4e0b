// Opens a window in the browser shell and prints how many milliseconds pass until its editor shows the text. A process
// of its own, so that every run starts as cold as a person's.
// Usage: node open-window.js <window's folder> <folder for workspace, settings and profile> [selector to click first]

import { shellOpener } from './open-shell'

const [rendererFolder, folder, firstClick] = process.argv.slice(2)
if (rendererFolder === undefined || folder === undefined) throw new Error('two folders are needed')
const open = await shellOpener(rendererFolder, folder, 'kept')

const start = performance.now()
const shell = await open()
if (firstClick !== undefined) await (await shell.page.waitForSelector(firstClick, { visible: true }))?.click()
await shell.page.waitForSelector('.ProseMirror[contenteditable="true"] h2', { visible: true })
process.stdout.write(`${performance.now() - start}\n`)
await shell.close()
