/** A browser that can be started, and the environment variables it needs besides the host's own. */
export interface BrowserProgram {
  path: string
  /** Whether it can show a window to a person; the one that comes with the program can only print. */
  hasWindow: boolean
  env: Readonly<Record<string, string>>
}
