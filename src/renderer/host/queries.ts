import { QueryClient, useQuery } from '@tanstack/react-query'
import type { MethodOutput } from '#contract/contract'
import type { Clause } from '#core/library/clause'
import { ask, request } from '#host/bridge'

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
const clausesQuery = { queryKey: ['clauses'], queryFn: () => ask('library.clauses', {}) }
/** Kept for as long as the window is open: a list that was left is there at once when it is gone back to. */
export const workspaceQuery = {
  queryKey: ['workspace'],
  queryFn: () => ask('workspace.view', {}),
  gcTime: Number.POSITIVE_INFINITY,
}

/** Answers that were there before the screen that shows them, by the key of their query. */
const answeredAhead = new Map<string, unknown>()

/** Takes an answer that was there ahead, once; undefined when there is none. */
function takeAhead<Answer>(key: readonly string[]): Answer | undefined {
  const name = JSON.stringify(key)
  const answer = answeredAhead.get(name)
  answeredAhead.delete(name)
  // Only `askForPolicy` fills the map, under the keys of the two queries below.
  return answer as Answer | undefined
}

export const clientQuery = (client: string) => ({
  queryKey: ['client', client],
  queryFn: () => ask('client.open', { client }),
  initialData: () => takeAhead<MethodOutput<'client.open'>>(['client', client]),
  // Read afresh each time it is shown: the file may have changed on disk.
  gcTime: 0,
})

export const policyQuery = (client: string, policy: string) => ({
  queryKey: ['policy', client, policy],
  queryFn: () => ask('policy.open', { client, policy }),
  initialData: () => takeAhead<MethodOutput<'policy.open'>>(['policy', client, policy]),
  gcTime: 0,
})

/** Asks for a policy and its client before the screen that shows them; a failure is left to that screen to meet. */
export async function askForPolicy(client: string, policy: string): Promise<void> {
  const [facts, opened] = await Promise.all([
    request('client.open', { client }),
    request('policy.open', { client, policy }),
  ])
  if (facts.ok) answeredAhead.set(JSON.stringify(['client', client]), facts.value)
  if (opened.ok) answeredAhead.set(JSON.stringify(['policy', client, policy]), opened.value)
}

export const useInfo = () => useQuery(infoQuery)
export const useLibrary = () => useQuery(libraryQuery)
export const useClauses = () => useQuery(clausesQuery)

/** Reads the library and its clauses anew, which a change of the workspace's own has made stale. */
export const forgetLibrary = (): Promise<void> => queryClient.invalidateQueries({ queryKey: clausesQuery.queryKey })

/** A clause by its id, if the clauses were shown and it is one of them. */
export const shownClause = (id: string): Clause | undefined =>
  queryClient.getQueryData<Clause[]>(clausesQuery.queryKey)?.find((clause) => clause.id === id)

/** @param askAgain after how many milliseconds an answer is asked for anew; false: it will do */
export const useWorkspace = (askAgain: (view: MethodOutput<'workspace.view'>) => number | false = () => false) =>
  useQuery({
    ...workspaceQuery,
    refetchOnMount: 'always',
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => state.data !== undefined && askAgain(state.data),
  })

/** Shows another workspace than so far; what was read of the one before, its library too, is read anew. */
export function showWorkspace(view: MethodOutput<'workspace.view'>): void {
  queryClient.setQueryData(workspaceQuery.queryKey, view)
  const everywhere = [infoQuery, settingsQuery, workspaceQuery].map(({ queryKey }) => queryKey[0])
  void queryClient.resetQueries({ predicate: ({ queryKey }) => !everywhere.includes(String(queryKey[0])) })
}

/** Shows a client under the name that it was just saved with, before the workspace is read anew. */
export function showSaved(id: string, name: string): void {
  queryClient.setQueryData<MethodOutput<'workspace.view'>>(workspaceQuery.queryKey, (view) => {
    if (view === undefined) return view
    const known = view.clients.find((client) => client.id === id) ?? { id, archived: false, policies: [] }
    return { ...view, clients: [...view.clients.filter((client) => client.id !== id), { ...known, name }] }
  })
}
