import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clausebook, projectFolder } from '#tests/cli/clausebook'
import { tempFolder } from '#tests/fault/temp-folder'

export const exampleClientFile = join(projectFolder, 'examples', 'online-shop', 'client.json')

/** A workspace with one client and one policy, made by the command line itself. */
export interface SampleWorkspace {
  folder: string
  clientFile: string
  policyFile: string
  client: string
}

const client = 'shop'
const placesIn = (folder: string): SampleWorkspace => ({
  folder,
  client,
  clientFile: join(folder, 'clients', client, 'client.json'),
  policyFile: join(folder, 'clients', client, 'privacy-policy.policy.json'),
})

const succeed = async (args: string[]): Promise<void> => {
  const { code, stderr } = await clausebook(args)
  if (code !== 0) throw new Error(`clausebook ${args.join(' ')}: ${stderr}`)
}

/** Makes the workspace once for a test file; `copy` gives a test one of its own. */
export async function makeSampleWorkspace(): Promise<{
  folder: string
  copy: () => Promise<SampleWorkspace>
  remove: () => Promise<void>
}> {
  const root = await mkdtemp(join(tmpdir(), 'clausebook-sample-'))
  const folder = join(root, 'workspace')
  const remove = () => rm(root, { recursive: true, force: true })
  try {
    await succeed(['init', folder])
    await succeed(['client', 'new', folder, '--from', exampleClientFile, '--name', 'Shop'])
    await succeed(['new', folder, '--client', client, '--languages', 'fa,pl,en'])
  } catch (error) {
    await remove()
    throw error
  }
  return {
    folder,
    async copy() {
      const own = join(await tempFolder(), 'workspace')
      await cp(folder, own, { recursive: true })
      return placesIn(own)
    },
    remove,
  }
}
