import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findAppFolders } from '#platform/app-folders'

const home = resolve('/home/ala')
const found = (platform: NodeJS.Platform, env: Record<string, string> = {}) => findAppFolders({ env, platform, home })

test('the program finds its own library and examples', () => {
  const folders = findAppFolders()
  expect(existsSync(join(folders.library, 'library.yaml'))).toBe(true)
  expect(existsSync(join(folders.root, 'package.json'))).toBe(true)
})

test('settings and workspace are where each system keeps such things', () => {
  expect(found('linux').settingsFile).toBe(join(home, '.config', 'clausebook', 'settings.json'))
  expect(found('linux', { XDG_CONFIG_HOME: '/xdg' }).settingsFile).toBe(join('/xdg', 'clausebook', 'settings.json'))
  expect(found('linux', { XDG_CONFIG_HOME: 'relative' }).settingsFile).toContain('.config')
  expect(found('darwin').settingsFile).toContain(join('Application Support', 'Clausebook'))
  expect(found('win32', { APPDATA: '/roaming' }).settingsFile).toBe(join('/roaming', 'Clausebook', 'settings.json'))
  expect(found('linux')).toMatchObject({ workspace: join(home, 'Clausebook'), workspaceIsFixed: false })
})

test('the environment names other places', () => {
  const folders = found('linux', { CLAUSEBOOK_WORKSPACE: '/w', CLAUSEBOOK_CONFIG: '/c' })
  expect(folders).toMatchObject({
    workspace: resolve('/w'),
    workspaceIsFixed: true,
    settingsFile: join(resolve('/c'), 'settings.json'),
    recovery: join(resolve('/c'), 'recovery'),
  })
})
