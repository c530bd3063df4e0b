import type { MethodOutput } from '#contract/contract'
import type { Language } from '#core/language'

/** What a door tells the host about itself and about where things are. */
export interface HostConfig {
  version: string
  door: MethodOutput<'app.info'>['door']
  systemLanguage: Language
  canChooseFolder: boolean
  /** The built-in clause library. */
  libraryFolder: string
  /** Holds `<example>/client.json` for each example that a first start puts into the workspace. */
  examplesFolder: string
  settingsFile: string
  /** Where copies of unsaved text are kept; made when there is one. */
  recoveryFolder: string
  /** The workspace's folder; made, with the examples, when it is not there. */
  workspace: string
  /** Whether the workspace above counts even when the person chose another one last time. */
  workspaceIsFixed?: boolean
}
