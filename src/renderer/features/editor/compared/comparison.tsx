import { Text } from '@mantine/core'
import { compareWords } from '#core/compare/compare-words'
import { readWords } from '#core/compare/read-words'
import type { DocumentJson } from '#core/document/document-json'
import { titleText } from '#core/document/plain-text'
import { formatFact } from '#core/facts/format-fact'
import type { Language } from '#core/language'
import { useTexts } from '#i18n/i18n'
import { useEditorContext } from '../editor-context'
import { ComparedText } from './compared-text'
import './compared.css'

export interface ComparisonProps {
  older: DocumentJson | undefined
  newer: DocumentJson | undefined
  language: Language
  /** What the two signs mean. */
  inserted: string
  deleted: string
  /** Whether blocks in which nothing differs are left out. */
  isBrief?: boolean
}

/** Two texts of a section in one, word by word, under what its signs mean. */
export function Comparison({ older, newer, language, inserted, deleted, isBrief }: ComparisonProps) {
  const { t } = useTexts()
  const { store, library, facts } = useEditorContext()
  const compared = compareWords(readWords(older), readWords(newer))
  const has = (wanted: 'inserted' | 'deleted') => compared.some(({ change }) => change === wanted)

  const factText = (fact: string): string =>
    formatFact(fact, facts, library.factModel, language) ??
    library.factModel.facts.find(({ key }) => key === fact)?.label[language] ??
    fact
  const shown = (kind: 'fact' | 'reference', says: string): string => {
    if (kind === 'fact') return factText(says)
    const target = store.getState().policy.sections.find(({ id }) => id === says)
    return titleText(target?.text[language], factText) || '?'
  }

  return (
    <>
      <Text size="sm" mb="sm">
        {has('inserted') && <ins className="cb-compared-key">{inserted}</ins>}
        {has('deleted') && <del className="cb-compared-key">{deleted}</del>}
        {!has('inserted') && !has('deleted') && t('origin.sameWords')}
      </Text>
      <ComparedText compared={compared} language={language} shown={shown} isBrief={isBrief} />
    </>
  )
}
