import { Alert, Button, Group, Text, Tooltip } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { FactModel } from '#core/facts/fact-definition'
import type { FactKey } from '#core/facts/facts'
import { useCommands } from '#features/commands'
import { type LeaveGuard, useLeaveGuard, useNavigation } from '#features/navigation'
import { showDone } from '#features/notices'
import { showSaved } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { PageTitle } from '#ui/page-title'
import { softDisabled } from '#ui/soft-disabled'
import { LateBrandForm } from './brand/late-brand-form'
import './client.css'
import { ClientName } from './client-name'
import { LateEffectDialog } from './effect/late-effect-dialog'
import { useEffectQuestion } from './effect/use-effect-question'
import { brandStep, GroupSteps } from './group-steps'
import { OpenQuestions } from './open-questions'
import { QuestionGroup } from './question-group'
import { type OpenedClient, useClientDraft } from './use-client-draft'

interface Props {
  opened: OpenedClient
  model: FactModel
  fact?: FactKey
}

/** Moves the focus to a field, or into a group of fields, once it is drawn. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(id)
    const inside = field?.querySelector<HTMLElement>('[aria-invalid="true"], input, textarea')
    ;(inside ?? field)?.focus()
  })
}

/** The questions of the library in their groups, one group at a time, with the answers of one client; then its brand. */
export function ClientForm({ opened, model, fact }: Props) {
  const { t } = useTexts()
  const draft = useClientDraft(opened, model)
  const effect = useEffectQuestion()
  const go = useNavigation((state) => state.go)
  const groups = model.groups.filter((group) => draft.asked.some((question) => question.group === group.id))
  const [current, setCurrent] = useState(
    () => model.facts.find((question) => question.key === fact)?.group ?? groups[0]?.id ?? '',
  )
  const steps = [...groups.map((group) => group.id), brandStep]
  const [tried, setTried] = useState(false)
  const [saving, setSaving] = useState(false)
  // While the person is asked about policies, it is the window that waits.
  const isBusy = saving && effect.policies === null
  const panel = useRef<HTMLDivElement>(null)
  const stepNumber = useRef<HTMLParagraphElement>(null)
  const index = Math.max(0, steps.indexOf(current))
  const group = groups[index]
  const isUnchanged = opened !== null && !draft.isUnsaved
  const nameMissing = tried && draft.name.trim() === ''

  const askAndWrite = async (write: () => Promise<string | null>): Promise<string | null> => {
    const client = opened?.client.id
    const revisions = client === undefined ? new Map() : await effect.ask(client, draft.relevant)
    if (revisions === null) return null
    const id = await write()
    if (id === null) return null
    showSaved(id, draft.name.trim())
    await effect.apply(id, revisions)
    showDone(t(opened === null ? 'client.created' : 'client.saved', { client: draft.name.trim() }))
    return id
  }

  /** Saves unless something has to be corrected first, or a save is under way; the client's id, or null. */
  const save = async (write: () => Promise<string | null> = draft.save): Promise<string | null> => {
    // Keys that are held down come again and again: a new client would be made as often.
    if (saving) return null
    setTried(true)
    const wrong = model.facts.find((question) => question.key === draft.wrong[0])
    if (draft.name.trim() === '' || wrong !== undefined) {
      if (wrong !== undefined) setCurrent(wrong.group)
      focusSoon(wrong === undefined || draft.name.trim() === '' ? 'client-name' : `question-${wrong.key}`)
      return null
    }
    setSaving(true)
    try {
      return await askAndWrite(write)
    } finally {
      setSaving(false)
    }
  }
  const submit = async (write?: () => Promise<string | null>): Promise<boolean> => (await save(write)) !== null

  const latest = useRef({ draft, submit })
  latest.current = { draft, submit }
  const guard = useMemo<LeaveGuard>(
    () => ({ isUnsaved: () => latest.current.draft.isUnsaved, save: () => latest.current.submit() }),
    [],
  )
  useLeaveGuard(guard)

  const saveAndLeave = async () => {
    const id = await save()
    if (id === null) return
    // The table of policies does not show a new client.
    useNavigation.setState({ guard: null, ...(opened === null && { homeView: 'clients' }) })
    go({ kind: 'home', saved: id })
  }
  /** The list of clients asks for the policy's languages and laws. */
  const saveAndMakePolicy = async () => {
    const name = draft.name.trim()
    const id = await save()
    if (id === null) return
    useNavigation.setState({ guard: null })
    go({ kind: 'home', newPolicyFor: { id, name } })
  }
  const saveHere = () => void (opened === null ? saveAndLeave() : submit())
  useCommands({ save: { run: saveHere } })

  const turnTo = (id: string) => {
    setCurrent(id)
    panel.current?.focus({ preventScroll: true })
    stepNumber.current?.scrollIntoView({ block: 'nearest' })
  }

  const goToQuestion = (key: FactKey) => {
    const wanted = model.facts.find((question) => question.key === key)
    if (wanted === undefined) return
    setCurrent(wanted.group)
    focusSoon(`question-${key}`)
  }

  useEffect(() => {
    if (fact !== undefined) document.getElementById(`question-${fact}`)?.scrollIntoView({ block: 'center' })
  }, [fact])

  const title = opened === null ? t('client.newTitle') : t('client.editTitle', { client: opened.client.name })
  return (
    <div className="cb-page cb-form">
      <Group justify="space-between" className="cb-form-head">
        <PageTitle>{title}</PageTitle>
        <Tooltip label={t('client.unchanged')} disabled={!isUnchanged}>
          <Button loading={isBusy} {...softDisabled(isUnchanged)} onClick={() => !isUnchanged && void saveAndLeave()}>
            {opened === null ? t('client.create') : t('client.save')}
          </Button>
        </Tooltip>
      </Group>
      {draft.conflict && (
        <Alert color="orange" title={t('client.conflictTitle')} mb="lg" role="alert">
          <Text size="sm" mb="sm">
            {t('client.conflictText')}
          </Text>
          <Group gap="sm">
            <Button size="compact-md" onClick={() => void submit(draft.overwrite)}>
              {t('client.conflictOverwrite')}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => void draft.reload()}>
              {t('client.conflictReload')}
            </Button>
          </Group>
        </Alert>
      )}
      {tried && draft.wrong.length > 0 && (
        <Alert color="red" mb="lg" role="alert">
          {t('client.problems', { count: draft.wrong.length })}
        </Alert>
      )}
      {effect.policies !== null && <LateEffectDialog policies={effect.policies} onDecide={effect.decide} />}
      <ClientName draft={draft} client={opened?.client.id ?? null} isMissing={nameMissing} />
      <div className="cb-form-body">
        <GroupSteps groups={groups} draft={draft} current={steps[index] ?? ''} onTurn={turnTo} />
        <div className="cb-form-panel" ref={panel} tabIndex={-1}>
          <Text size="sm" c="dimmed" ref={stepNumber}>
            {t('client.step', { step: index + 1, total: steps.length })}
          </Text>
          {group === undefined ? (
            <LateBrandForm brand={draft.brand} onChange={draft.setBrand} />
          ) : (
            <QuestionGroup group={group} draft={draft} model={model} />
          )}
          <Group justify="space-between" mt="xl">
            <Button variant="default" disabled={index === 0} onClick={() => turnTo(steps[index - 1] ?? '')}>
              {t('client.back')}
            </Button>
            {index < steps.length - 1 ? (
              <Button variant="light" onClick={() => turnTo(steps[index + 1] ?? '')}>
                {t('client.next')}
              </Button>
            ) : (
              <Button loading={isBusy} onClick={() => void saveAndMakePolicy()}>
                {t('client.saveAndMakePolicy')}
              </Button>
            )}
          </Group>
          {index === steps.length - 1 && <OpenQuestions draft={draft} model={model} onGoTo={goToQuestion} />}
        </div>
      </div>
    </div>
  )
}
