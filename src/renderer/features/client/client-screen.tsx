import { Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { FactKey } from '#core/facts/facts'
import { clientQuery, useLibrary } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { LoadFailure } from '#ui/load-failure'
import { ClientForm } from './client-form'

/** Makes a client, or shows one's answers; `fact` is the question to begin with. */
export function ClientScreen({ client, fact }: { client: string | null; fact?: FactKey }) {
  const { t } = useTexts()
  const library = useLibrary()
  const opened = useQuery({ ...clientQuery(client ?? ''), enabled: client !== null })

  const failed = [library, opened].find((query) => query.isError)
  if (failed !== undefined) return <LoadFailure thrown={failed.error} retry={() => void failed.refetch()} />
  if (library.data === undefined || (client !== null && opened.data === undefined)) {
    return <Loader m="xl" aria-label={t('app.loading')} />
  }
  return (
    <ClientForm opened={opened.data ?? null} model={library.data.factModel} {...(fact !== undefined && { fact })} />
  )
}
