import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the program's own files and a person's files are, as absolute paths. */
export interface AppFolders {
  /** The folder with package.json, clause-library/ and out/. */
  root: string
  library: string
  examples: string
  settingsFile: string
  /** Where copies of unsaved text are kept. */
  recovery: string
  workspace: string
  /** The environment names the workspace, so the one that the settings remember does not count. */
  workspaceIsFixed: boolean
}

interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  platform: NodeJS.Platform
  home: string
}

/**
 * Finds the program's folders. `CLAUSEBOOK_WORKSPACE` and `CLAUSEBOOK_CONFIG` name other places for the workspace and
 * for the folder of the settings file and of what is kept beside it.
 */
export function findAppFolders(
  surroundings: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): AppFolders {
  const { env, home } = surroundings
  const root = findRoot(dirname(fileURLToPath(import.meta.url)))
  const config = env.CLAUSEBOOK_CONFIG ? resolve(env.CLAUSEBOOK_CONFIG) : configFolder(surroundings)
  return {
    root,
    library: join(root, 'clause-library'),
    examples: join(root, 'examples'),
    settingsFile: join(config, 'settings.json'),
    recovery: join(config, 'recovery'),
    workspace: env.CLAUSEBOOK_WORKSPACE ? resolve(env.CLAUSEBOOK_WORKSPACE) : join(home, 'Clausebook'),
    workspaceIsFixed: Boolean(env.CLAUSEBOOK_WORKSPACE),
  }
}

/** The nearest folder above that holds the library: the same from `src/platform/`, `out/main/` and `out/main/chunks/`. */
function findRoot(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'clause-library', 'library.yaml'))) return folder
    if (folder === dirname(folder)) throw new Error(`no clause-library/library.yaml above ${start}`)
  }
}

/** The system's place for settings: XDG on Linux, `Application Support` on macOS, `%APPDATA%` on Windows. */
function configFolder({ env, platform, home }: Surroundings): string {
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Clausebook')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Clausebook')
  // The XDG base directory specification: a relative path in the variable is to be ignored.
  const xdg = env.XDG_CONFIG_HOME
  return join(xdg?.startsWith('/') ? xdg : join(home, '.config'), 'clausebook')
}
