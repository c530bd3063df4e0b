import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { IconSettings } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { defaultSettings } from '#contract/default-settings'
import type { Settings } from '#contract/settings-schema'
import { languageNames, languages } from '#core/language'
import { runCommand } from '#features/commands'
import { settingsQuery, useInfo } from '#host/queries'
import { i18n, useTexts } from '#i18n/i18n'
import { showAppearance } from './appearance'
import { keepSettings } from './keep-settings'

const schemes = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[]
const sizes = ['usual', 'large', 'larger'] as const satisfies readonly Settings['textSize'][]

/** The window's language, colours and size of text. A choice holds at once, and is kept by the host. */
export function SettingsMenu() {
  const { t, language } = useTexts()
  const info = useInfo()
  const button = useRef<HTMLButtonElement>(null)
  const settings = useQuery(settingsQuery)
  const { colorScheme, setColorScheme } = useMantineColorScheme()

  const chosen: Settings = settings.data ?? { ...defaultSettings, colorScheme }

  const chooseLanguage = (value: string) => {
    const choice = languages.find((known) => known === value)
    if (choice === undefined) return
    void i18n.changeLanguage(choice)
    void keepSettings({ language: choice })
  }

  const chooseScheme = (value: string) => {
    const choice = schemes.find((known) => known === value)
    if (choice === undefined) return
    setColorScheme(choice)
    void keepSettings({ colorScheme: choice })
  }

  const chooseAppearance = (change: Partial<Pick<Settings, 'textSize' | 'contrast'>>) => {
    showAppearance({ ...chosen, ...change })
    void keepSettings(change)
  }

  const chooseSize = (value: string) => {
    const choice = sizes.find((known) => known === value)
    if (choice !== undefined) chooseAppearance({ textSize: choice })
  }

  const showShortcuts = () => {
    // Where the focus is given back to: the menu's item is gone by then.
    button.current?.focus()
    runCommand('keyboard')
  }

  return (
    <Menu position="bottom-end" width={230} withinPortal={false}>
      <Menu.Target>
        <ActionIcon size="lg" aria-label={t('settings.menu')} ref={button}>
          <IconSettings size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className="cb-settings">
        <Menu.Label>{t('settings.language')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={chooseLanguage}>
          {languages.map((choice) => (
            <Menu.RadioItem key={choice} value={choice} lang={choice}>
              {languageNames[choice]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('settings.appearance')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={chooseScheme}>
          {schemes.map((choice) => (
            <Menu.RadioItem key={choice} value={choice}>
              {t(`settings.${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.CheckboxItem
          checked={chosen.contrast === 'high'}
          onChange={(on) => chooseAppearance({ contrast: on ? 'high' : 'system' })}
        >
          {t('settings.contrast')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Label>{t('settings.textSize')}</Menu.Label>
        <Menu.RadioGroup value={chosen.textSize} onChange={chooseSize}>
          {sizes.map((choice) => (
            <Menu.RadioItem key={choice} value={choice}>
              {t(`settings.${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem checked={chosen.spelling} onChange={(spelling) => void keepSettings({ spelling })}>
          {t('settings.spelling')}
        </Menu.CheckboxItem>
        <Menu.Item onClick={showShortcuts}>{t('settings.keyboard')}</Menu.Item>
        {info.data !== undefined && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('settings.version', { version: info.data.version })}</Menu.Label>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
