import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addOwnWord, checkSpelling, readOwnWords, removeOwnWord } from '#app/own-words'
import type { Spelling } from '#app/ports'
import { expectFault } from '#tests/fault/expect-fault'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue, testPorts, testWorkspace } from '#tests/fault/test-ports'

/** Takes for wrong whatever is nobody's own word. */
const spelling: Spelling = {
  wrong: async (_, words, own) => words.filter((word) => !own.includes(word)),
  suggest: async () => [],
  close: async () => undefined,
}

const workspaceWithSpelling = async () => testWorkspace(await tempFolder(), testPorts({ spelling }))

test('a word that was added is right in its language until it is removed', async () => {
  const workspace = await workspaceWithSpelling()
  const wrong = async () =>
    expectValue(await checkSpelling(workspace, { language: 'pl', words: ['Łoś', 'Żubr'] })).wrong
  expect(await wrong()).toEqual(['Łoś', 'Żubr'])
  expectValue(await addOwnWord(workspace, { language: 'pl', word: 'Żubr' }))
  expectValue(await addOwnWord(workspace, { language: 'pl', word: 'Łoś' }))
  expectValue(await addOwnWord(workspace, { language: 'pl', word: 'Łoś' }))
  expect(await wrong()).toEqual([])
  expect(expectValue(await readOwnWords(workspace))).toEqual({ en: [], fa: [], pl: ['Łoś', 'Żubr'] })
  expect(expectValue(await removeOwnWord(workspace, { language: 'pl', word: 'Łoś' })).pl).toEqual(['Żubr'])
  expect(await wrong()).toEqual(['Łoś'])
})

test('words are kept in their plain spelling, which all others share', async () => {
  const workspace = await workspaceWithSpelling()
  expect(expectValue(await addOwnWord(workspace, { language: 'fa', word: 'بانكي' })).fa).toEqual(['بانکی'])
})

test('words that are added at once are all kept', async () => {
  const workspace = await workspaceWithSpelling()
  const words = ['alfa', 'beta', 'delta', 'gamma']
  for (const added of await Promise.all(words.map((word) => addOwnWord(workspace, { language: 'en', word }))))
    expectValue(added)
  expect(expectValue(await readOwnWords(workspace)).en).toEqual(words)
})

test.each([
  ['{"formatVersion": 1, "words": {"en": "no list"}}', 'invalidWords'],
  ['{"formatVersion": 99}', 'newerFormat'],
  ['{', 'brokenJson'],
] as const)('a file that holds no words is told and stays as it is: %s', async (text, code) => {
  const workspace = await workspaceWithSpelling()
  const file = join(workspace.folder, 'words.json')
  await writeFile(file, text)
  expectFault(await checkSpelling(workspace, { language: 'en', words: ['a'] }), code, 'words.json')
  expectFault(await addOwnWord(workspace, { language: 'en', word: 'word' }), code, 'words.json')
  expect(await readFile(file, 'utf8')).toBe(text)
})
