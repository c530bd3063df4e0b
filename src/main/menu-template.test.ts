import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { languages } from '#core/language'
import { menuTemplate } from './menu-template'

const itemsOf = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])

test.each(languages)('in %s every item of the menu is labelled, once', (language) => {
  const items = itemsOf(menuTemplate(language, 'linux')).filter((item) => item.type !== 'separator')
  const labels = items.map((item) => item.label)
  expect(labels.every((label) => label !== undefined && label.length > 1)).toBe(true)
  expect(new Set(labels).size).toBe(labels.length)
})

test('the menus of all languages have the same items', () => {
  const [first, ...others] = languages.map((language) =>
    itemsOf(menuTemplate(language, 'darwin')).map((item) => item.role ?? item.type),
  )
  for (const other of others) expect(other).toEqual(first)
})

test('nothing in the menu reloads the page or opens the developer tools', () => {
  const roles = itemsOf(menuTemplate('en', 'win32')).map((item) => item.role)
  for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu', 'editMenu', 'fileMenu'])
    expect(roles).not.toContain(role)
})
