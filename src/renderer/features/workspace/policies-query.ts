import { ask } from '#host/bridge'

/** Every policy of the workspace, for the table. */
export const policiesQuery = {
  queryKey: ['policies'],
  queryFn: () => ask('workspace.policies', {}),
  gcTime: Number.POSITIVE_INFINITY,
}
