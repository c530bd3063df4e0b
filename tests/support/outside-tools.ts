import { spawnSync } from 'node:child_process'

/**
 * Whether a program of the machine can be run. In CI it must be there, so that a check that needs it fails and is not
 * skipped.
 */
export const hasTool = (program: string, versionFlag = '--version'): boolean =>
  process.env.CI !== undefined || spawnSync(program, [versionFlag]).error === undefined

/** Runs a program to its end and gives its stdout; throws what it says when it fails. */
export function runTool(program: string, args: readonly string[], input?: string | Uint8Array): string {
  const { stdout, stderr, error, status } = spawnSync(program, [...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || stdout}`)
  return stdout
}
