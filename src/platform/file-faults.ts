import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type AppError, appError } from '#contract/error'
import { err, type Result } from '#core/result'

/** What was being done to the file: the same errno asks for other words in a read than in a write. */
export type FileAction = 'read' | 'write'

interface SystemError extends Error {
  code: string
}

/** Errors of the operating system have a code such as ENOSPC; Node's own, such as ERR_INVALID_ARG_TYPE, are bugs. */
const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code)

export const isMissing = (error: unknown): boolean => isSystemError(error) && error.code === 'ENOENT'

export const alreadyThere = (error: unknown): boolean => isSystemError(error) && error.code === 'EEXIST'

/** Whether the file system cannot make hard links (FAT, some network shares). */
export const cannotLink = (error: unknown): boolean =>
  isSystemError(error) && ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(error.code)

/** Runs work on a file and turns the system errors it throws into values; anything else it throws is a bug and goes on. */
export async function catchingFaults<Value>(
  path: string,
  action: FileAction,
  work: () => Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> {
  try {
    return await work()
  } catch (error) {
    if (!isSystemError(error)) throw error
    return err(await faultOf(error, path, action))
  }
}

async function faultOf(error: SystemError, path: string, action: FileAction): Promise<AppError> {
  const file = path
  switch (error.code) {
    case 'ENOENT':
      return appError(action === 'read' ? 'fileMissing' : 'folderMissing', { file })
    case 'ENOTDIR':
    case 'EEXIST':
      return appError('notAFolder', { file: await fileInTheWay(path) })
    case 'EISDIR':
      return appError('notAFile', { file })
    case 'ENOSPC':
    case 'EDQUOT':
      return appError('diskFull', { file })
    case 'EROFS':
      return appError('readOnly', { file })
    case 'EACCES':
    case 'EPERM':
      if (action === 'write') return appError('readOnly', { file })
      return appError('ioFailed', { file, reason: error.code })
    default:
      return appError('ioFailed', { file, reason: error.code })
  }
}

/** The part of a path that is a file where a folder should be. */
async function fileInTheWay(path: string): Promise<string> {
  for (let part = path; part !== dirname(part); part = dirname(part)) {
    const found = await stat(part).catch(() => null)
    if (found) return found.isDirectory() ? path : part
  }
  return path
}
