import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Policy, policySchema } from '#core/policy/policy'
import type { Person } from '#tests/journeys/person'

/** Opens the policy of the example client Rangin Gifts from an English list of clients. */
export async function openExamplePolicy(person: Person): Promise<void> {
  const list = await person.find('list', 'Policies of Rangin Gifts')
  const policy = await list.waitForSelector('::-p-aria([role="button"])')
  await policy?.click()
  await person.seesState('saved')
}

export const examplePolicyPath = (workspace: string): string =>
  join(workspace, 'clients', 'rangin-gifts', 'privacy-policy.policy.json')

/** What the file of that policy says. */
export const readExamplePolicy = async (workspace: string): Promise<Policy> =>
  policySchema.parse(JSON.parse(await readFile(examplePolicyPath(workspace), 'utf8')))
