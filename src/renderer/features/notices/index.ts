export { announce, dropUndo, LiveRegion, showDone, showError, showUndo } from './notices'
