import { useQuery } from '@tanstack/react-query'
import { showError } from '#features/notices'
import { ask, request } from '#host/bridge'
import { queryClient } from '#host/queries'

const authorQuery = { queryKey: ['author'], queryFn: () => ask('author.get', {}) }

/** Who writes notes here: undefined until that is known, null while nobody has said. A new name holds at once. */
export function useAuthor() {
  const author = useQuery(authorQuery).data?.name
  const setAuthor = async (name: string) => {
    queryClient.setQueryData(authorQuery.queryKey, { name })
    const saved = await request('author.save', { name })
    if (!saved.ok) showError(saved.error)
  }
  return { author, setAuthor: (name: string) => void setAuthor(name) }
}
