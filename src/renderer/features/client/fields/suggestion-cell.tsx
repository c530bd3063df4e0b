import { Autocomplete } from '@mantine/core'
import { useRef } from 'react'
import type { Term } from '#core/facts/fact-definition'
import { useTexts } from '#i18n/i18n'

/** More suggestions than these only hide the one that is meant. */
const limit = 12

interface Props {
  label: string
  error: string | null
  terms: readonly Term[]
  value: string
  onType: (text: string) => void
  onChoose: (term: Term) => void
}

/** A cell for any text, which offers a vocabulary's labels while one types. */
export function SuggestionCell({ label, error, terms, value, onType, onChoose }: Props) {
  const { language } = useTexts()
  const submitted = useRef<string | null>(null)
  return (
    <Autocomplete
      label={label}
      error={error}
      dir="auto"
      limit={limit}
      // A name such as “_ga” would begin with its end on a Persian page.
      renderOption={({ option }) => <bdi>{option.value}</bdi>}
      data={[...new Set(terms.map((term) => term.label[language]))]}
      value={value}
      // Only an option that was picked chooses its term: whoever types a longer name may pass through a term's label.
      // Mantine tells of the option first and then of the text that it puts into the field.
      onOptionSubmit={(option) => {
        submitted.current = option
      }}
      onChange={(text) => {
        const term = submitted.current === text ? terms.find((known) => known.label[language] === text) : undefined
        submitted.current = null
        if (term === undefined) onType(text)
        else onChoose(term)
      }}
    />
  )
}
