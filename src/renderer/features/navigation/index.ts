export { LeaveDialog } from './leave-dialog'
export { type LeaveGuard, useLeaveGuard, useNavigation } from './navigation'
