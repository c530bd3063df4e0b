/** Folders that the window may name without knowing where they are. A token is worth nothing outside this host. */
export interface FolderTokens {
  /** The token of a folder, the same each time. */
  tokenOf(folder: string): string
  /** The folder of a token, or null for a token that was never given out. */
  folderOf(token: string): string | null
}

export function createFolderTokens(newId: () => string): FolderTokens {
  const folders = new Map<string, string>()
  const tokens = new Map<string, string>()
  return {
    tokenOf(folder) {
      const known = tokens.get(folder)
      if (known !== undefined) return known
      const token = newId()
      tokens.set(folder, token)
      folders.set(token, folder)
      return token
    },
    folderOf: (token) => folders.get(token) ?? null,
  }
}
