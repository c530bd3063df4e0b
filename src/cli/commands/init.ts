import { initWorkspace, workspaceContext } from '#app/workspace'
import { failed, type RunCommand } from '#cli/command'
import { ok } from '#core/result'

/** `init <folder>` */
export const init: RunCommand<{ folder: string }> = async ({ folder }, { ports, folders, messages }) => {
  const made = await initWorkspace(
    workspaceContext(ports, { folder, libraryFolder: folders.library, fileNames: 'path' }),
  )
  if (!made.ok) return failed(made.error)
  return ok({ value: { workspace: folder, name: made.value.name }, lines: [messages.workspaceMade(folder)] })
}
