export { showAppearance } from './appearance'
export { SettingsMenu } from './settings-menu'
