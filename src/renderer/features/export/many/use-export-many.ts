import type { MethodInput, MethodOutput } from '#contract/contract'
import { announce, showError } from '#features/notices'
import { request } from '#host/bridge'
import { useTrackedJob } from '#host/use-tracked-job'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { countsOf } from './counts-of'

export type ManyOutcome = MethodOutput<'export.runMany'>

/** One export of many policies at a time: starting it, hearing how far it is, stopping it. */
export function useExportMany(onDone: () => void) {
  const { t } = useAgencyTexts()
  const job = useTrackedJob<'export.manyProgress', ManyOutcome>('export.manyProgress')

  const run = async (input: Omit<MethodInput<'export.runMany'>, 'job'>): Promise<void> => {
    const answer = await job.run((id) => request('export.runMany', { ...input, job: id }))
    onDone()
    if (answer?.ok === false) showError(answer.error)
    if (answer?.ok === true) announce(t('agency:exportMany.done', countsOf(answer.value.policies)))
  }

  return { state: job.state, run, cancel: job.cancel, reset: job.reset }
}
