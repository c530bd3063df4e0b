import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSettingsStore } from '#app/settings'
import { defaultSettings } from '#contract/default-settings'
import type { Settings } from '#contract/settings-schema'
import { createNodeFiles } from '#platform/node-files'
import { tempFolder } from '#tests/fault/temp-folder'
import { expectValue } from '#tests/fault/test-ports'

const chosen: Settings = { language: 'fa', colorScheme: 'dark', textSize: 'large', contrast: 'high', spelling: false }

test('settings are the defaults at first, and what was saved at the next start', async () => {
  const path = join(await tempFolder(), 'config', 'settings.json')
  const settings = createSettingsStore(createNodeFiles(), path)
  expect(expectValue(await settings.get())).toEqual(defaultSettings)
  expect(await settings.workspace()).toBeNull()
  // At once, as the window may: neither may undo the other.
  const saved = await Promise.all([settings.save(chosen), settings.saveWorkspace('/somewhere')])
  saved.map(expectValue)
  const next = createSettingsStore(createNodeFiles(), path)
  expect(expectValue(await next.get())).toEqual(chosen)
  expect(await next.workspace()).toBe('/somewhere')
})

test.each(['{ not json', '[]', '{"language":"xx","colorScheme":7,"textSize":"huge","contrast":1,"workspace":{}}', ''])(
  'a settings file that holds %s does not keep the program from starting',
  async (content) => {
    const path = join(await tempFolder(), 'settings.json')
    await writeFile(path, content)
    expect(expectValue(await createSettingsStore(createNodeFiles(), path).get())).toEqual(defaultSettings)
  },
)

test('a key of a newer version stays', async () => {
  const path = join(await tempFolder(), 'settings.json')
  await writeFile(path, '{"language":"pl","colorScheme":"light","zoom":1.5}')
  expectValue(await createSettingsStore(createNodeFiles(), path).save({ ...defaultSettings, language: 'en' }))
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ language: 'en', zoom: 1.5 })
})

test('shortcuts that cannot be understood are ignored, the others kept', async () => {
  const path = join(await tempFolder(), 'settings.json')
  const stored = { save: 'Ctrl+Shift+D', bold: null, link: 'Alt+A', undo: 7, redo: 'ctrl+y' }
  await writeFile(path, JSON.stringify({ language: 'pl', shortcuts: stored }))
  const settings = createSettingsStore(createNodeFiles(), path)
  expect(expectValue(await settings.shortcuts())).toEqual({ save: 'Ctrl+Shift+D', bold: null })
  expectValue(await settings.saveShortcuts({ save: 'F2' }))
  expectValue(await settings.save(chosen))
  expect(expectValue(await createSettingsStore(createNodeFiles(), path).shortcuts())).toEqual({ save: 'F2' })
})

test.each(['[]', '{"shortcuts":[]}', '{"shortcuts":"Ctrl+K"}', '{}'])('%s holds no shortcuts', async (content) => {
  const path = join(await tempFolder(), 'settings.json')
  await writeFile(path, content)
  expect(expectValue(await createSettingsStore(createNodeFiles(), path).shortcuts())).toEqual({})
})

test('the name that notes have is nobody’s at first, and stays beside other settings', async () => {
  const path = join(await tempFolder(), 'settings.json')
  const settings = createSettingsStore(createNodeFiles(), path)
  expect(expectValue(await settings.author())).toEqual({ name: null })
  expectValue(await settings.saveAuthor({ name: 'Żaneta' }))
  expectValue(await settings.save(chosen))
  expect(expectValue(await createSettingsStore(createNodeFiles(), path).author())).toEqual({ name: 'Żaneta' })
})
