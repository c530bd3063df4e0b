import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type HomeView, useNavigation } from '#features/navigation'
import { useCommandState } from './command-store'
import './commands.css'
import { keepFocus } from './keep-focus'
import { LateKeyboardDialog, LatePalette, loadPalette } from './late-dialogs'
import { useCommands } from './use-commands'

const loadPanes = () => import('./panes')
const turnPane = async (step: 1 | -1) => (await loadPanes()).turnPane(step)

/** What can be done everywhere in the window, and the dialogs of commands; stands once in it. */
export function WindowCommands() {
  const dialog = useCommandState((state) => state.dialog)
  const { screen, homeView, go } = useNavigation()
  const restoreFocus = useRef(() => {})

  useEffect(() => {
    // Not by name above: nobody waits for them before the window's first picture.
    void import('./choose-shortcuts').then(({ loadShortcuts }) => loadShortcuts())
    void loadPanes().then(({ rememberFocus }) => rememberFocus())
    const idle = requestIdleCallback(() => void loadPalette())
    return () => cancelIdleCallback(idle)
  }, [])

  const open = (wanted: 'palette' | 'keyboard') => {
    restoreFocus.current = keepFocus()
    // What is typed before the dialog is there must not go into the text.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    useCommandState.setState({ dialog: wanted })
  }

  /** Only once the dialog is gone can what is behind it have the focus. */
  const close = () => {
    flushSync(() => useCommandState.setState({ dialog: null }))
    restoreFocus.current()
  }

  const isHome = (view: HomeView) => screen.kind === 'home' && homeView === view
  const goHome = (view: HomeView) => {
    useNavigation.setState({ homeView: view })
    go({ kind: 'home' })
  }

  useCommands({
    palette: { run: () => open('palette') },
    keyboard: { run: () => open('keyboard') },
    nextPane: { run: () => void turnPane(1) },
    previousPane: { run: () => void turnPane(-1) },
    allClients: { run: () => goHome('clients'), possible: () => !isHome('clients') },
    allPolicies: { run: () => goHome('policies'), possible: () => !isHome('policies') },
    newClient: { run: () => go({ kind: 'client', client: null }) },
  })

  return (
    // What stands here while a dialog loads is not to move the window.
    <div className="cb-hidden">
      {dialog === 'palette' && (
        <LatePalette
          onClose={close}
          onChoose={(item) => {
            close()
            item.run()
          }}
        />
      )}
      {dialog === 'keyboard' && <LateKeyboardDialog onClose={close} />}
    </div>
  )
}
