import { useEffect, useRef } from 'react'
import type { AppError } from '#contract/error'
import { ok, type Result } from '#core/result'
import { announce, showError, showUndo } from '#features/notices'
import { request } from '#host/bridge'
import { queryClient, workspaceQuery } from '#host/queries'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { policiesQuery } from './policies-query'

/** A policy to delete, and what a person calls it. */
export interface Deletable {
  client: string
  policy: string
  title: string
}

/** Deletes policies, with a way to undo it: the files are kept. */
export function useDeletion() {
  const { t } = useAgencyTexts()
  const isBusy = useRef(false)
  /** Id of what gets the focus as soon as it is there, and of what must be gone before. */
  const awaited = useRef<{ focus: string; gone?: string } | null>(null)

  useEffect(() => {
    const { focus = '', gone } = awaited.current ?? {}
    const target = document.getElementById(focus)
    if (target === null || (gone !== undefined && document.getElementById(gone) !== null)) return
    awaited.current = null
    target.focus()
  })

  const refresh = () =>
    Promise.all([workspaceQuery, policiesQuery].map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })))

  /** Does one thing for each until one fails, which is told; gives the answers up to there. */
  const forEach = async <Given, Answer>(
    all: readonly Given[],
    work: (one: Given) => Promise<Result<Answer, AppError>>,
  ) => {
    const answers: Answer[] = []
    for (const one of all) {
      const done = await work(one)
      if (done.ok) answers.push(done.value)
      else {
        showError(done.error)
        break
      }
    }
    await refresh()
    return answers
  }

  /** @param focus where the focus goes once the first of them is gone: ids of elements */
  const deletePolicies = async (policies: readonly Deletable[], focus?: { focus: string; gone: string }) => {
    // A double click deletes once.
    if (isBusy.current) return
    isBusy.current = true
    awaited.current = focus ?? null
    const deleted = await forEach(policies, async ({ client, policy, title }) => {
      const done = await request('policy.delete', { client, policy })
      return done.ok ? ok({ place: { client, policy, ...done.value }, title }) : done
    })
    isBusy.current = false
    if (deleted.length === 0) return
    const said = { count: deleted.length, title: deleted[0]?.title ?? '' }
    const bringBack = async () => {
      awaited.current = focus === undefined ? null : { focus: focus.gone }
      const back = await forEach(deleted, ({ place }) => request('policy.restore', place))
      if (back.length > 0) announce(t('agency:delete.undone', { ...said, count: back.length }))
    }
    showUndo(t('agency:delete.done', said), t('toolbar.undo'), () => void bringBack())
  }

  return { deletePolicies }
}
