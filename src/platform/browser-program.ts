/** A browser that can be started, and the environment variables it needs besides the host's own. */
export interface BrowserProgram {
  path: string
  env: Readonly<Record<string, string>>
}
