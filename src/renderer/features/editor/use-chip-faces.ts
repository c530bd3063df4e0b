import { useMemo } from 'react'
import type { FactType } from '#core/facts/fact-definition'
import { formatFact } from '#core/facts/format-fact'
import type { Language } from '#core/language'
import { settleLayout } from '#core/policy/layout'
import { sectionTitle } from '#core/policy/name-section'
import type { Policy } from '#core/policy/policy'
import { type Numbered, numberSections } from '#core/resolve/number-sections'
import { referenceText } from '#core/resolve/reference-text'
import { formatNumber } from '#i18n/format'
import { useTexts } from '#i18n/i18n'
import type { ChipFaces } from './document/chips'
import { useEditorContext } from './editor-context'

type Face = ReturnType<ChipFaces['variable']>

interface Place {
  index: number
  numbered: Numbered
}

const verbatimTypes: readonly string[] = ['email', 'url', 'phone'] satisfies FactType[]

/**
 * What the chips of one language's page show now. A long policy has thousands of chips of a few facts: a fact is written
 * once, and the sections are numbered once until they change.
 */
export function useChipFaces(language: Language): ChipFaces {
  const { t, language: windowLanguage } = useTexts()
  const { store, library, facts } = useEditorContext()
  return useMemo<ChipFaces>(() => {
    const { factModel: model, categories } = library
    const answers = new Map<string, Face>()

    const faceOf = (fact: string): Face => {
      const value = formatFact(fact, facts, model, language)
      const definition = model.facts.find((candidate) => candidate.key === fact)
      const label = definition?.label
      const title = label?.[windowLanguage] ?? fact
      return value === null
        ? { text: label?.[language] ?? fact, title: t('editor.missingFact', { fact: title }), amiss: true }
        : { text: value, title, amiss: false, verbatim: verbatimTypes.includes(definition?.type ?? '') }
    }

    let counted: Policy | null = null
    let places = new Map<string, Place>()
    const placeOf = (id: string): Place | undefined => {
      const { policy } = store.getState()
      if (counted?.sections !== policy.sections || counted.layout !== policy.layout) {
        const { numbering } = settleLayout(policy.layout)
        const numbered = numberSections(policy.sections, numbering, categories, language)
        places = new Map(numbered.map((one, index) => [one.section.id, { index, numbered: one }]))
        counted = policy
      }
      return places.get(id)
    }

    return {
      variable: (fact) => {
        const face = answers.get(fact) ?? faceOf(fact)
        answers.set(fact, face)
        return face
      },
      reference: (id) => {
        const place = placeOf(id)
        if (place === undefined) return { text: '?', title: t('editor.brokenReference'), amiss: true }
        const text = place.numbered.section.text[language]
        const title = sectionTitle(text, language, facts, model)
        const number = formatNumber(place.index + 1, windowLanguage)
        return {
          text: referenceText(place.numbered.place, text?.content?.[0], language),
          title: t('editor.referenceTo', { number, title }),
          amiss: false,
        }
      },
    }
  }, [t, windowLanguage, store, library, facts, language])
}
