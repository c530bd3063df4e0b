import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { electronProgram, fetchElectron, findElectronPackage, firstAttempt } from './electron-binary'

async function emptyFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'clausebook-electron-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

const emptyPackage = async () => ({ folder: await emptyFolder(), version: '45.4.1' })

test('a package without its binary has no program, and looking does not fetch it', async () => {
  const electron = await emptyPackage()
  await writeFile(join(electron.folder, 'index.js'), 'throw new Error("loaded")')
  expect(await electronProgram(electron)).toBeNull()
})

test('a binary that an interrupted install left out is none', async () => {
  const electron = await emptyPackage()
  await writeFile(join(electron.folder, 'path.txt'), 'electron')
  expect(await electronProgram(electron)).toBeNull()
})

test('an installed binary is found where path.txt says', async () => {
  const electron = await emptyPackage()
  const program = join(electron.folder, 'dist', 'electron')
  await mkdir(join(electron.folder, 'dist'))
  await writeFile(program, '')
  await chmod(program, 0o755)
  await writeFile(join(electron.folder, 'path.txt'), 'electron')
  expect(await electronProgram(electron)).toBe(program)
})

test('the installer runs as a program of its own; what it does wrong or too slowly stays there', async () => {
  const electron = await emptyPackage()
  await fetchElectron(electron)
  await writeFile(join(electron.folder, 'install.js'), 'throw new Error("no network")')
  await fetchElectron(electron)
  await writeFile(join(electron.folder, 'install.js'), 'setInterval(() => {}, 1000)')
  await fetchElectron(electron, 300)
  const fetched = `require('fs').writeFileSync(__dirname + '/path.txt', 'electron')`
  await writeFile(join(electron.folder, 'install.js'), fetched)
  await fetchElectron(electron)
  expect(await readFile(join(electron.folder, 'path.txt'), 'utf8')).toBe('electron')
})

test('a download is tried once for each version', async () => {
  const electron = await emptyPackage()
  const config = join(electron.folder, 'config')
  expect(await firstAttempt(electron, config)).toBe(true)
  expect(await firstAttempt(electron, config)).toBe(false)
  expect(await firstAttempt({ ...electron, version: '46.0.0' }, config)).toBe(true)
})

test('a project without Electron is no error', async () => {
  const folder = await emptyFolder()
  expect(findElectronPackage(join(folder, 'x.js'))).toBeNull()
})
