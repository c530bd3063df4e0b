import type { Files } from '#app/ports'
import type { AppError } from '#contract/error'
import type { Result } from '#core/result'

/**
 * The same files, called in every message by their place in the workspace: `clients/shop/privacy.policy.json`. The
 * window knows no other name for them. Paths outside the workspace keep their whole name.
 */
export function labelledFiles(files: Files, workspaceFolder: string): Files {
  const start = files.join(workspaceFolder, 'x').slice(0, -1)
  const label = (path: string): string =>
    path.startsWith(start) ? path.slice(start.length).replaceAll('\\', '/') : files.label(path)
  const named = async <Value>(result: Promise<Result<Value, AppError>>): Promise<Result<Value, AppError>> => {
    const settled = await result
    if (settled.ok) return settled
    const { code, details } = settled.error
    if (typeof details.file !== 'string') return settled
    return { ok: false, error: { code, details: { ...details, file: label(details.file) } } }
  }
  return {
    ...files,
    label,
    read: (path) => named(files.read(path)),
    hash: (path) => named(files.hash(path)),
    readBytes: (path, most) => named(files.readBytes(path, most)),
    list: (folder) => named(files.list(folder)),
    replace: (path, content, expected) => named(files.replace(path, content, expected)),
    remove: (path) => named(files.remove(path)),
    publish: (published) => named(files.publish(published)),
    ensureFolder: (path) => named(files.ensureFolder(path)),
  }
}
