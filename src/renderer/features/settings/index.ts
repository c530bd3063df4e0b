export { showAppearance } from './appearance'
export { keepSettings } from './keep-settings'
export { SettingsMenu } from './settings-menu'
