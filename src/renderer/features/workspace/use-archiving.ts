import { useEffect, useRef } from 'react'
import type { ClientSummary } from '#contract/contract'
import { announce, showError, showUndo } from '#features/notices'
import { request } from '#host/bridge'
import { queryClient, workspaceQuery } from '#host/queries'
import { useAgencyTexts } from '#i18n/agency/agency-texts'

/** A client whose card is about to leave the list or to come back, and its place. */
interface Awaited {
  id: string
  leaves: boolean
  place: number
}

/**
 * Archives clients and brings them back. The focus goes to the card that takes the place of one that left, and to one
 * that came back. `list` is around the cards and the search field.
 */
export function useArchiving(shown: readonly ClientSummary[]) {
  const { t } = useAgencyTexts()
  const list = useRef<HTMLDivElement>(null)
  const awaited = useRef<Awaited | null>(null)

  useEffect(() => {
    const { id, leaves, place } = awaited.current ?? {}
    if (id === undefined || shown.some((client) => client.id === id) === leaves) return
    awaited.current = null
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-archives]') ?? [])]
    const own = buttons.find((button) => button.dataset.archives === id)
    const target = own ?? buttons[place ?? 0] ?? buttons.at(-1) ?? list.current?.querySelector('input')
    target?.focus()
  }, [shown])

  const set = async ({ id, name }: ClientSummary, archived: boolean, leaves: boolean) => {
    awaited.current = { id, leaves, place: shown.findIndex((client) => client.id === id) }
    const done = await request('client.archive', { client: id, archived })
    if (!done.ok) {
      awaited.current = null
      return showError(done.error)
    }
    await queryClient.invalidateQueries({ queryKey: workspaceQuery.queryKey })
    return archived ? t('agency:archive.done', { client: name }) : t('agency:archive.undone', { client: name })
  }

  /** Archives a client of the list, or brings an archived one back, with a way to undo it. */
  const archive = async (client: ClientSummary): Promise<void> => {
    const text = await set(client, !client.archived, true)
    if (text === undefined) return
    showUndo(text, t('toolbar.undo'), () => void undo(client), {
      about: `archive ${client.id}`,
    })
  }

  const undo = async (client: ClientSummary): Promise<void> => {
    const text = await set(client, client.archived, false)
    if (text !== undefined) announce(text)
  }

  return { list, archive }
}
