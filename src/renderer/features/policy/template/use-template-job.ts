import type { MethodInput, MethodOutput } from '#contract/contract'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { useTrackedJob } from '#host/use-tracked-job'
import { useAgencyTexts } from '#i18n/agency/agency-texts'

/** Makes policies from a template, hears how far that is, and stops it. */
export function useTemplateJob(onDone: () => void) {
  const { t } = useAgencyTexts()
  const job = useTrackedJob<'template.progress', MethodOutput<'policy.applyTemplate'>>('template.progress')

  const run = async (input: Omit<MethodInput<'policy.applyTemplate'>, 'job'>): Promise<void> => {
    const answer = await job.run((id) => request('policy.applyTemplate', { ...input, job: id }))
    onDone()
    if (answer?.ok === false) showError(answer.error)
    if (answer?.ok !== true) return
    const made = answer.value.clients.filter(({ kind }) => kind === 'made')
    announce(t('agency:template.done', { count: made.length }))
  }

  return { state: job.state, run, cancel: job.cancel }
}
