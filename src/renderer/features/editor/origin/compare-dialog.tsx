import { Modal, Text } from '@mantine/core'
import { compareWords } from '#core/compare/compare-words'
import { readWords } from '#core/compare/read-words'
import { titleText } from '#core/document/plain-text'
import { formatFact } from '#core/facts/format-fact'
import type { Clause } from '#core/library/clause'
import type { Section } from '#core/policy/policy'
import { useTexts } from '#i18n/i18n'
import { useEditorContext } from '../editor-context'

import { ComparedText } from './compared-text'

interface Props {
  section: Section
  clause: Clause
  onClose: () => void
}

/** A section's text in the open language beside what the library says today, word by word. */
export function CompareDialog({ section, clause, onClose }: Props) {
  const { t, language: windowLanguage } = useTexts()
  const { store, library, facts, language } = useEditorContext()
  const compared = compareWords(readWords(clause.document[language]), readWords(section.text[language]))
  const differs = compared.some(({ change }) => change !== 'same')

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
    <Modal
      opened
      size="xl"
      onClose={onClose}
      returnFocus={false}
      title={t('origin.compareTitle', { title: clause.title[windowLanguage] })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Text size="sm" mb="sm">
        {differs ? (
          <>
            <ins className="cb-compared-key">{t('origin.inserted')}</ins>{' '}
            <del className="cb-compared-key">{t('origin.deleted')}</del>
          </>
        ) : (
          t('origin.sameWords')
        )}
      </Text>
      <ComparedText compared={compared} language={language} shown={shown} />
    </Modal>
  )
}
