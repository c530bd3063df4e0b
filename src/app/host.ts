import { createDispatch, type Dispatch } from '#app/dispatch'
import { createFolderTokens } from '#app/folder-tokens'
import type { HostConfig } from '#app/host-config'
import { createJobs } from '#app/jobs'
import { createOpenWorkspace } from '#app/open-workspace'
import { createPolicyBases } from '#app/policy-bases'
import type { Ports } from '#app/ports'
import { createPreview } from '#app/preview'
import { createRoutes } from '#app/routes'
import { createSettingsStore } from '#app/settings'
import type { EventName, EventPayload } from '#contract/events'

export type { HostConfig } from '#app/host-config'

/** The one thing behind every door: answers the contract's methods and tells its events. */
export interface Host {
  /** Answers any input at all with a `Result`; never throws. */
  dispatch: Dispatch
  /** Hears every event until the function it returns is called. */
  onEvent(listener: (name: EventName, payload: unknown) => void): () => void
  /** Cancels exports, waits for every call that is under way, and closes the printer and the speller. */
  close(): Promise<void>
}

/** Makes a host. It touches no file before the first call. */
export function createHost(ports: Ports, config: HostConfig): Host {
  const listeners = new Set<(name: EventName, payload: unknown) => void>()
  const tell = <Name extends EventName>(name: Name, payload: EventPayload<Name>): void => {
    for (const listener of listeners) listener(name, payload)
  }
  const settings = createSettingsStore(ports.files, config.settingsFile)
  const jobs = createJobs()
  const workspace = createOpenWorkspace(ports, config, settings)
  const folders = createFolderTokens(ports.newId)
  const preview = createPreview(ports)
  const bases = createPolicyBases()
  const routes = createRoutes({ ports, config, settings, jobs, workspace, folders, preview, bases, tell })
  const answer = createDispatch(routes, ports.logBug)
  const underWay = new Set<Promise<unknown>>()

  return {
    dispatch(method, input) {
      const call = answer(method, input)
      underWay.add(call)
      return call.finally(() => underWay.delete(call))
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    async close() {
      jobs.cancelAll()
      await Promise.allSettled(underWay)
      await Promise.all([ports.printer.close(), ports.spelling.close()])
    },
  }
}
