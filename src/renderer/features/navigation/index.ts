export { LeaveDialog } from './leave-dialog'
export { type HomeView, type LeaveGuard, rememberScreen, useLeaveGuard, useNavigation } from './navigation'
