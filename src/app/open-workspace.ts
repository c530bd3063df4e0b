import { openOrMakeWorkspace } from '#app/first-start'
import type { HostConfig } from '#app/host-config'
import type { Ports } from '#app/ports'
import type { SettingsStore } from '#app/settings'
import { initWorkspace, openWorkspace, type WorkspaceContext, workspaceContext } from '#app/workspace'
import type { AppError } from '#contract/error'
import { ok, type Result } from '#core/result'

/** The workspace that a host has open. */
export interface OpenWorkspace {
  /** Opens the workspace at the first call: the one of last time, else the configured one, made if it is missing. */
  get(): Promise<Result<WorkspaceContext, AppError>>
  /** Opens another folder, making it a workspace if it is none, and remembers it. On failure the old one stays open. */
  switchTo(folder: string): Promise<Result<WorkspaceContext, AppError>>
}

export function createOpenWorkspace(ports: Ports, config: HostConfig, settings: SettingsStore): OpenWorkspace {
  let current: Promise<Result<WorkspaceContext, AppError>> | null = null
  const contextOf = (folder: string) =>
    workspaceContext(ports, { folder, libraryFolder: config.libraryFolder, fileNames: 'place' })

  const openFirst = async (): Promise<Result<WorkspaceContext, AppError>> => {
    const last = config.workspaceIsFixed ? null : await settings.workspace()
    if (last !== null) {
      const context = contextOf(last)
      const opened = await openWorkspace(context)
      if (opened.ok) return ok(context)
      // The folder was moved or its drive is away: start with the usual one. Any other fault must be seen.
      if (!['fileMissing', 'folderMissing', 'notAFolder'].includes(opened.error.code)) return opened
    }
    const context = contextOf(config.workspace)
    const opened = await openOrMakeWorkspace(context, config.examplesFolder)
    return opened.ok ? ok(context) : opened
  }

  return {
    async get() {
      current ??= openFirst()
      const opening = current
      const opened = await opening
      if (!opened.ok && current === opening) current = null
      return opened
    },
    async switchTo(folder) {
      const context = contextOf(folder)
      const opened = await openWorkspace(context)
      if (!opened.ok) {
        if (opened.error.code !== 'fileMissing') return opened
        const made = await initWorkspace(context)
        if (!made.ok) return made
      }
      const remembered = await settings.saveWorkspace(folder)
      if (!remembered.ok) return remembered
      const result = ok(context)
      current = Promise.resolve(result)
      return result
    },
  }
}
