import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { tempFolder } from '#tests/fault/temp-folder'

/** A disk of memory, mounted at an empty folder until the test ends. */
export interface SmallDisk {
  folder: string
  makeReadOnly(): void
}

/** Mounts a disk of `kibibytes`, where the system lets us (Linux, as root); null elsewhere. */
export async function smallDisk(kibibytes: number): Promise<SmallDisk | null> {
  const folder = await tempFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return { folder, makeReadOnly: () => execFileSync('mount', ['-o', 'remount,ro', folder]) }
}

/** Why a test on such a disk is left out; the same faults made by hand are tested everywhere. */
export const noSmallDisk = 'this system does not let the test mount a disk'
