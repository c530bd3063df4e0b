import { lazy } from 'react'

const load = () => import('./editor-screen')

/** The editor's screen; its code is loaded when it is first needed. */
export const EditorScreen = lazy(load)

/** Loads the editor's code ahead of need, while the window has nothing else to do. */
export const preloadEditor = (): void => {
  requestIdleCallback(() => void load())
}
