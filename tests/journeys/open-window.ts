import { join } from 'node:path'
import { createTestHost, type TestHost } from '#tests/contract/test-host'
import { openTestShell, type TestShell } from '#tests/doors/test-shell'
import { type Person, personAt } from '#tests/journeys/person'
import { reopenWith } from '#tests/journeys/reopen-with'

/** The built window, in English and light, on a workspace with the examples. */
export interface TestWindow {
  shell: TestShell['shell']
  person: Person
  /** The workspace's folder. */
  workspace: string
  /** What the window had the desktop open. */
  opened: TestHost['opened']
  /** The host's folder, with the workspace in it. */
  folder: string
  /** Kills the browser and leaves the folder as it is, for a window that is opened on it afterwards. */
  crash(): Promise<void>
  dispose(): Promise<void>
}

/** Opens the window: on a new workspace, or on the folder that another window left. */
export async function openWindow(left?: string): Promise<TestWindow> {
  const { host, opened, folder, remove } = await createTestHost('browser', left)
  const { shell, dispose } = await openTestShell(host, join(process.cwd(), 'out', 'renderer'))
  await reopenWith(shell.page, { language: 'en', colorScheme: 'light' })
  const view = await host.dispatch('workspace.view', {})
  if (!view.ok) throw new Error(JSON.stringify(view.error))
  return {
    shell,
    person: personAt(shell.page),
    workspace: (view.value as { location: string }).location,
    opened,
    folder,
    async crash() {
      shell.page.browser().process()?.kill('SIGKILL')
      await shell.closed
      await dispose()
    },
    async dispose() {
      await dispose()
      await remove()
    },
  }
}
