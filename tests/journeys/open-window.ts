import { join } from 'node:path'
import { createTestHost, type TestHost } from '#tests/contract/test-host'
import { openTestShell, type TestShell } from '#tests/doors/test-shell'
import { type Person, personAt } from '#tests/journeys/person'

/** The built window, in English and light, on a workspace with the examples. */
export interface TestWindow {
  shell: TestShell['shell']
  person: Person
  /** The workspace's folder. */
  workspace: string
  /** What the window had the desktop open. */
  opened: TestHost['opened']
  dispose(): Promise<void>
}

export async function openWindow(): Promise<TestWindow> {
  const { host, opened, remove } = await createTestHost('browser')
  const { shell, dispose } = await openTestShell(host, join(process.cwd(), 'out', 'renderer'))
  await shell.page.evaluate(() => window.clausebook.call('settings.save', { language: 'en', colorScheme: 'light' }))
  await shell.page.reload()
  const view = await host.dispatch('workspace.view', {})
  if (!view.ok) throw new Error(JSON.stringify(view.error))
  return {
    shell,
    person: personAt(shell.page),
    workspace: (view.value as { location: string }).location,
    opened,
    async dispose() {
      await dispose()
      await remove()
    },
  }
}
