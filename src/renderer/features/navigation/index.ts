export { LeaveDialog } from './leave-dialog'
export { type LeaveGuard, rememberScreen, useLeaveGuard, useNavigation } from './navigation'
