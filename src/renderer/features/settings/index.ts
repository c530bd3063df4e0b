export { SettingsMenu } from './settings-menu'
