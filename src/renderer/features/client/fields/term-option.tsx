import { CheckIcon, type ComboboxItem } from '@mantine/core'
import type { Vocabulary } from '#core/facts/fact-definition'
import type { Language } from '#core/language'

interface Offered {
  option: ComboboxItem
  checked?: boolean
}

/** What a list of options is told to draw a vocabulary's terms with their help below them; nothing where none has any. */
export function drawnTerms(vocabulary: Vocabulary | undefined, language: Language) {
  const helps = new Map(vocabulary?.terms.map(({ id, help }) => [id, help?.[language]]))
  if ([...helps.values()].every((help) => help === undefined)) return {}
  const renderOption = ({ option, checked }: Offered) => (
    <>
      {checked && <CheckIcon size="0.75em" className="cb-term-check" />}
      <span>
        {option.label}
        <span className="cb-term-help">{helps.get(option.value)}</span>
      </span>
    </>
  )
  return { renderOption }
}
