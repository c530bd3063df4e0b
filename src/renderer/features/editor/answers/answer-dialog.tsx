import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { answerEffect, nameEffect } from '#core/assembly/answer-effect'
import type { Revision } from '#core/assembly/revise-policy'
import { faultOfAnswer } from '#core/facts/check-facts'
import type { FactKey, Facts, FactValue } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'
import { sameAnswer } from '#core/facts/same-facts'
import { LateQuestion } from '#features/client'
import { type Effect, EffectChoices, usualRevision } from '#features/effect'
import { useClauses } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { useReturnFocus } from '#ui/use-return-focus'
import { useEditorContext, usePolicy } from '../editor-context'
import { useChangeAnswer } from './use-change-answer'

const withAnswer = (facts: Facts, fact: FactKey, value: FactValue | undefined): Facts => {
  const { [fact]: _, ...others } = facts
  return value === undefined || !isAnswer(value) ? others : { ...others, [fact]: value }
}

/** The dialog gives the focus to what is marked so; its button to close would have it otherwise. */
const markFirstField = (form: HTMLFormElement | null) =>
  form?.querySelector('input, textarea, select, button')?.setAttribute('data-autofocus', '')

/** One question of the form, asked beside the text: what its answer would change is shown before it is saved. */
export function AnswerDialog({ fact, onClose }: { fact: FactKey; onClose: () => void }) {
  useReturnFocus()
  const { t, language: windowLanguage } = useTexts()
  const { library, answers, facts } = useEditorContext()
  const policy = usePolicy((state) => state.policy)
  const clauses = useClauses()
  const changeAnswer = useChangeAnswer()
  const clientFacts = useStore(answers, (state) => state.facts)
  const definition = library.factModel.facts.find(({ key }) => key === fact)
  const of = fact in policy.facts ? 'policy' : 'client'
  const before = (of === 'policy' ? policy.facts : clientFacts)[fact]
  const [value, setValue] = useState(before)
  const [chosen, setChosen] = useState<Revision | null>(null)
  const after = useDeferredValue(value)

  const effectOf = useCallback(
    (answer: typeof value): Effect => {
      const nothing = { added: [], removed: [], altered: [] }
      if (clauses.data === undefined) return nothing
      const found = answerEffect(
        { ...library, clauses: clauses.data },
        { sections: policy.sections, facts: {} },
        facts,
        withAnswer(facts, fact, answer),
      )
      return nameEffect(found, policy, facts, library.factModel)
    },
    [clauses.data, library, policy, facts, fact],
  )
  const effect = useMemo(() => effectOf(after), [effectOf, after])

  if (definition === undefined) return null
  const isWrong = value !== undefined && isAnswer(value) && faultOfAnswer(definition, value, library.factModel) !== null

  const save = () => {
    if (isWrong) return
    onClose()
    const next = value !== undefined && isAnswer(value) ? value : undefined
    if (sameAnswer(next, before)) return
    // What is shown may still be the effect of the answer before the last key.
    const revision = chosen ?? usualRevision(value === after ? effect : effectOf(value))
    changeAnswer({ of, fact, before, after: next }, revision, clauses.data ?? [])
  }

  return (
    <Modal
      opened
      size={definition.type === 'table' ? 'xl' : 'lg'}
      onClose={onClose}
      title={definition.label[windowLanguage]}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        ref={markFirstField}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap="lg">
          <LateQuestion
            definition={definition}
            value={value}
            facts={withAnswer(facts, fact, value)}
            model={library.factModel}
            onChange={(next) => {
              setValue(next)
              setChosen(null)
            }}
          />
          <EffectChoices effect={effect} chosen={chosen ?? usualRevision(effect)} onChoose={setChosen} />
          <Text size="sm" c="dimmed">
            {t(of === 'client' ? 'answers.everywhere' : 'answers.onlyHere')}
          </Text>
          <Group justify="flex-end" gap="sm" className="cb-dialog-end">
            <Button variant="subtle" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={isWrong || clauses.data === undefined}>
              {t('answers.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
