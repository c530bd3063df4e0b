import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '#core/language'
import { menuTexts } from './texts'

/**
 * The application menu in one language. All items are Electron's own roles: they bring the system's shortcuts, act on
 * what has the focus, and need no way into the page. There is no reload, because it would drop unsaved typing.
 */
export function menuTemplate(language: Language, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const item = (
    label: keyof typeof menuTexts,
    role: NonNullable<MenuItemConstructorOptions['role']>,
  ): MenuItemConstructorOptions => ({ label: menuTexts[label][language], role })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const onMac = platform === 'darwin'

  return [
    ...(onMac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: menuTexts.file[language],
      submenu: [onMac ? item('closeWindow', 'close') : item('quit', 'quit')],
    },
    {
      label: menuTexts.edit[language],
      submenu: [
        item('undo', 'undo'),
        item('redo', 'redo'),
        line,
        item('cut', 'cut'),
        item('copy', 'copy'),
        item('paste', 'paste'),
        item('pastePlain', 'pasteAndMatchStyle'),
        line,
        item('selectAll', 'selectAll'),
      ],
    },
    {
      label: menuTexts.view[language],
      submenu: [
        item('zoomIn', 'zoomIn'),
        item('zoomOut', 'zoomOut'),
        item('actualSize', 'resetZoom'),
        line,
        item('fullScreen', 'togglefullscreen'),
      ],
    },
    { label: menuTexts.window[language], role: 'window', submenu: [item('minimize', 'minimize')] },
  ]
}
