import { Alert, Button, ScrollArea, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { errorMessage } from '#contract/messages'
import type { FactKey } from '#core/facts/facts'
import { formatFact } from '#core/facts/format-fact'
import { askedFacts } from '#core/facts/open-questions'
import { useClauses } from '#host/queries'
import { useTexts } from '#i18n/i18n'
import { useEditorContext, usePolicy } from '../editor-context'
import { WholeItem } from '../panels/whole-item'
import './answers.css'
import { decidingAnswers, shownAnswers } from './shown-answers'

/**
 * Every answer that the policy shows, missing ones first, and those that decide on its sections; each opens its question,
 * and changes in every place at once.
 */
export function AnswersPanel() {
  const { t, language: windowLanguage } = useTexts()
  const { library, answers, facts, language } = useEditorContext()
  const sections = usePolicy((state) => state.policy.sections)
  const languages = usePolicy((state) => state.policy.languages)
  const failure = useStore(answers, (state) => state.failure)
  const places = useMemo(() => shownAnswers(sections, languages), [sections, languages])
  const shown = [...places.keys()]
  const isMissing = (fact: FactKey) => formatFact(fact, facts, library.factModel, language) === null
  const clauses = useClauses()
  const deciding = useMemo(() => decidingAnswers(sections, clauses.data ?? []), [sections, clauses.data])
  const asked = new Set(askedFacts(library.factModel, facts).map(({ key }) => key))
  const alsoDeciding = [...deciding.keys()].filter((fact) => asked.has(fact) && !places.has(fact))
  const [missing, given] = [shown.filter(isMissing), shown.filter((fact) => !isMissing(fact))]

  return (
    <aside className="cb-side cb-library" data-pane="answers" aria-labelledby="answers-title">
      <Title order={2} size="h6" id="answers-title" className="cb-side-title">
        {t('answers.title')}
      </Title>
      {failure !== null && (
        <Alert color="red" mx="sm" mb="xs" title={t('answers.notSaved')} role="alert">
          <Text size="sm" mb="xs">
            {errorMessage(failure, windowLanguage)}
          </Text>
          <Button size="compact-sm" onClick={() => void answers.getState().save()}>
            {t('answers.again')}
          </Button>
        </Alert>
      )}
      <ScrollArea className="cb-side-scroll" type="auto" viewportProps={{ tabIndex: -1 }}>
        {shown.length === 0 && (
          <Text size="sm" c="dimmed" px="sm">
            {t('answers.none')}
          </Text>
        )}
        {missing.length > 0 && (
          <AnswerList title={t('answers.missing', { count: missing.length })} facts={missing} places={places} />
        )}
        {given.length > 0 && <AnswerList title={t('answers.given')} facts={given} places={places} />}
        {alsoDeciding.length > 0 && <AnswerList title={t('answers.deciding')} facts={alsoDeciding} places={deciding} />}
      </ScrollArea>
    </aside>
  )
}

interface ListProps {
  title: string
  facts: readonly FactKey[]
  places: ReadonlyMap<FactKey, number>
}

function AnswerList({ title, facts, places }: ListProps) {
  return (
    <section className="cb-answers">
      <Title order={3} size="h6">
        {title}
      </Title>
      <ul>
        {facts.map((fact) => (
          <AnswerRow key={fact} fact={fact} places={places.get(fact) ?? 0} />
        ))}
      </ul>
    </section>
  )
}

function AnswerRow({ fact, places }: { fact: FactKey; places: number }) {
  const { t, language: windowLanguage } = useTexts()
  const { library, facts, language, askToAnswer } = useEditorContext()
  const isOwn = usePolicy((state) => fact in state.policy.facts)
  const definition = library.factModel.facts.find(({ key }) => key === fact)
  const name = definition?.label[windowLanguage] ?? fact
  const value = formatFact(fact, facts, library.factModel, language)
  return (
    <WholeItem className="cb-answer" onPress={definition && (() => askToAnswer(fact))}>
      <button
        type="button"
        className="cb-whole-button"
        aria-label={t('answers.changeOf', { fact: name })}
        aria-describedby={`answer-${fact}`}
        disabled={definition === undefined}
      >
        {name}
      </button>
      <div id={`answer-${fact}`}>
        {value === null ? (
          <div className="cb-answer-missing">{t('answers.notGiven')}</div>
        ) : (
          <div className="cb-answer-value" lang={language} dir="auto">
            {value}
          </div>
        )}
        <Text size="xs" c="dimmed" component="div">
          {t('answers.places', { count: places })}
          {isOwn && ` · ${t('answers.own')}`}
        </Text>
      </div>
    </WholeItem>
  )
}
