import { QueryClient, useQuery } from '@tanstack/react-query'
import type { MethodOutput } from '#contract/contract'
import { ask } from '#host/bridge'

/** What the window has read from the host. The host is on this machine: never paused for want of a network. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY },
    mutations: { networkMode: 'always' },
  },
})

export const infoQuery = { queryKey: ['app.info'], queryFn: () => ask('app.info', {}) }
export const settingsQuery = { queryKey: ['settings'], queryFn: () => ask('settings.get', {}) }
export const libraryQuery = { queryKey: ['library'], queryFn: () => ask('library.get', {}) }
export const workspaceQuery = { queryKey: ['workspace'], queryFn: () => ask('workspace.view', {}) }

/** What has been asked of the host before the screen that shows it was there. */
const askedAhead = new Map<string, Promise<unknown>>()

/** Takes an answer that was asked for ahead, once; null when there is none. */
function takeAhead<Answer>(key: readonly string[]): Promise<Answer> | null {
  const name = JSON.stringify(key)
  const answer = askedAhead.get(name)
  askedAhead.delete(name)
  // Only `askForPolicy` fills the map, under the keys of the two queries below.
  return (answer as Promise<Answer> | undefined) ?? null
}

export const clientQuery = (client: string) => ({
  queryKey: ['client', client],
  queryFn: () => takeAhead<MethodOutput<'client.open'>>(['client', client]) ?? ask('client.open', { client }),
  // Read afresh each time it is shown: the file may have changed on disk.
  gcTime: 0,
})

export const policyQuery = (client: string, policy: string) => ({
  queryKey: ['policy', client, policy],
  queryFn: () =>
    takeAhead<MethodOutput<'policy.open'>>(['policy', client, policy]) ?? ask('policy.open', { client, policy }),
  gcTime: 0,
})

/** Asks for a policy and its client while the code of the editor is still being loaded. */
export function askForPolicy(client: string, policy: string): void {
  const asked = { client: ask('client.open', { client }), policy: ask('policy.open', { client, policy }) }
  askedAhead.set(JSON.stringify(['client', client]), asked.client)
  askedAhead.set(JSON.stringify(['policy', client, policy]), asked.policy)
  // Whoever takes an answer sees its failure; one that nobody takes is nobody's.
  for (const answer of Object.values(asked)) answer.catch(() => {})
}

export const useInfo = () => useQuery(infoQuery)
export const useLibrary = () => useQuery(libraryQuery)
export const useWorkspace = () =>
  useQuery({ ...workspaceQuery, refetchOnMount: 'always', refetchOnWindowFocus: 'always' })
