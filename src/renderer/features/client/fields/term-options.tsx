import { CheckIcon, type ComboboxData, type ComboboxItem } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Vocabulary } from '#core/facts/fact-definition'
import type { Language } from '#core/language'

interface Offered {
  option: ComboboxItem
  checked?: boolean
}

/** What a list to choose from offers, as Mantine's lists take it. */
export interface Options {
  data: ComboboxData<string>
  /** Draws an option; its label alone where this is absent. */
  renderOption?: (offered: Offered) => ReactNode
}

/**
 * A vocabulary's terms as a list to choose from, in its groups, each with its help below it where there is any; a chosen
 * id that it lost stays visible as it is.
 */
export function termOptions(
  { groups, terms }: Pick<Vocabulary, 'groups' | 'terms'> = { groups: [], terms: [] },
  chosen: readonly string[],
  language: Language,
): Options {
  const items = (group?: string) =>
    terms.filter((term) => term.group === group).map((term) => ({ value: term.id, label: term.label[language] }))
  const lost = chosen.filter((id) => !terms.some((term) => term.id === id))
  const data = [
    ...groups.map(({ id, title }) => ({ group: title[language], items: items(id) })),
    ...items(),
    ...lost.map((id) => ({ value: id, label: id })),
  ]
  const helps = new Map(terms.flatMap(({ id, help }) => (help === undefined ? [] : [[id, help[language]]])))
  if (helps.size === 0) return { data }
  return {
    data,
    renderOption: ({ option, checked }) => (
      <>
        {checked && <CheckIcon size="0.75em" className="cb-term-check" />}
        <span>
          {option.label}
          <span className="cb-term-help">{helps.get(option.value)}</span>
        </span>
      </>
    ),
  }
}
