export { ClientScreen } from './client-screen'
