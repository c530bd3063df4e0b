import type { ComboboxData } from '@mantine/core'
import type { Vocabulary } from '#core/facts/fact-definition'
import type { Language } from '#core/language'

/** A vocabulary's terms as a list to choose from, in its groups; a chosen id that it lost stays visible as it is. */
export function termOptions(
  { groups, terms }: Pick<Vocabulary, 'groups' | 'terms'> = { groups: [], terms: [] },
  chosen: readonly string[],
  language: Language,
): ComboboxData<string> {
  const items = (group?: string) =>
    terms.filter((term) => term.group === group).map((term) => ({ value: term.id, label: term.label[language] }))
  const lost = chosen.filter((id) => !terms.some((term) => term.id === id))
  return [
    ...groups.map(({ id, title }) => ({ group: title[language], items: items(id) })),
    ...items(),
    ...lost.map((id) => ({ value: id, label: id })),
  ]
}
