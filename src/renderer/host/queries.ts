import { QueryClient, useQuery } from '@tanstack/react-query'
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
const libraryQuery = { queryKey: ['library'], queryFn: () => ask('library.get', {}) }
export const workspaceQuery = { queryKey: ['workspace'], queryFn: () => ask('workspace.view', {}) }

export const clientQuery = (client: string) => ({
  queryKey: ['client', client],
  queryFn: () => ask('client.open', { client }),
  // Read afresh each time it is shown: the file may have changed on disk.
  gcTime: 0,
})

export const policyQuery = (client: string, policy: string) => ({
  queryKey: ['policy', client, policy],
  queryFn: () => ask('policy.open', { client, policy }),
  gcTime: 0,
})

export const useInfo = () => useQuery(infoQuery)
export const useLibrary = () => useQuery(libraryQuery)
export const useWorkspace = () =>
  useQuery({ ...workspaceQuery, refetchOnMount: 'always', refetchOnWindowFocus: 'always' })
