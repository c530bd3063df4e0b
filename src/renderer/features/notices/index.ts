export { announce, LiveRegion, showDone, showError, showUndo } from './notices'
