import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { clientFileName, deletedFolderName, policyExtension } from '#app/workspace'
import { type AppError, appError } from '#contract/error'
import { err, ok, type Result } from '#core/result'
import { catchingFaults, isMissing } from '#platform/file-faults'

/** Stands in a pattern for any number of folders, none included. */
const anyFolders = '**'

const isPolicy = (name: string): boolean => name.endsWith(policyExtension)

/**
 * The policies that a person means by a path: those anywhere below a folder, a single file, or, where there is nothing
 * of that name, those that a pattern names or that are below a folder it names. In a pattern `*` stands for any
 * characters of a name and `**` for any folders. Policies that were deleted are meant only where their folder is named.
 * Node's own `glob` came with Node 22. Errors: `folderMissing`,
 * `noPolicies`, and what is wrong with a folder on the way.
 */
export async function findPolicies(place: string): Promise<Result<string[], AppError>> {
  return catchingFaults(place, 'read', async () => {
    const kind = await kindOf(place)
    if (kind === null && !place.includes('*')) return err(appError('folderMissing', { file: place }))
    const found = kind === 'file' ? [place].filter(isPolicy) : await matching(place, kind === 'folder')
    return found.length > 0 ? ok(found) : err(appError('noPolicies', { file: place }))
  })
}

async function matching(place: string, isFolder: boolean): Promise<string[]> {
  if (isFolder) return walk(place, { pattern: [], reached: [0], above: [] })
  const parts = place.split(sep === '\\' ? /[\\/]/ : '/')
  const first = parts.findIndex((part) => part.includes('*'))
  const start = parts.slice(0, first).join(sep)
  const pattern = parts.slice(first).filter((part) => part !== '' && part !== '.')
  const folder = first === 0 ? '.' : start || sep
  return (await kindOf(folder)) === 'folder' ? walk(folder, { pattern, reached: [0], above: [] }) : []
}

interface Walk {
  /** The parts of the pattern; without any, everything below is meant. */
  pattern: readonly string[]
  /** How many parts the path so far may have used up; all of them when the folder is named or below a named one. */
  reached: readonly number[]
  /** The folders that this one is in, by their real paths: a link may lead back into one of them. */
  above: readonly string[]
}

async function walk(folder: string, { pattern, reached, above }: Walk): Promise<string[]> {
  const real = await realpath(folder)
  if (above.includes(real)) return []
  const found: string[] = []
  const names = (await readdir(folder)).sort()
  const isClient = names.includes(clientFileName)
  for (const name of names) {
    if (isClient && name === deletedFolderName && !reached.some((used) => pattern[used] === name)) continue
    const next = afterName(name, pattern, reached)
    if (next.length === 0) continue
    const path = join(folder, name)
    const kind = await kindOf(path)
    if (kind === 'folder') found.push(...(await walk(path, { pattern, reached: next, above: [...above, real] })))
    // A link to nowhere is reported when it is read.
    else if (isPolicy(name) && withoutFolders(pattern, next).includes(pattern.length)) found.push(path)
  }
  return found
}

/** How many parts may be used up once `name` has been read. */
function afterName(name: string, pattern: readonly string[], reached: readonly number[]): number[] {
  const next = withoutFolders(pattern, reached).flatMap((used) => {
    const part = pattern[used]
    if (part === undefined || part === anyFolders) return [used]
    return fits(name, part) ? [used + 1] : []
  })
  return [...new Set(next)]
}

/** The same, with `**` standing for no folder too. */
function withoutFolders(pattern: readonly string[], reached: readonly number[]): number[] {
  const all = new Set(reached)
  for (const used of all) if (pattern[used] === anyFolders) all.add(used + 1)
  return [...all]
}

function fits(name: string, part: string): boolean {
  const literals = part.split(/\*+/).map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literals.join('.*')}$`, 'su').test(name)
}

/** Null for what is not there. */
async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
