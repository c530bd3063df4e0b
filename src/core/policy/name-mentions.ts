import type { NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import type { Policy } from '#core/policy/policy'
import { prepareSearch, type Search } from '#core/search/search'
import { SearchedText } from '#core/search/searched-text'

/** Where a policy says a name: in its own title (`section` is null) or in a section, and in which languages. */
export interface Mention {
  section: string | null
  languages: Language[]
}

/** The typed texts of a node; a variable, a reference or a line break parts them. */
function typedTexts(node: NodeJson): string[] {
  const texts: string[] = []
  let open = false
  for (const child of node.content ?? []) {
    if (child.text === undefined) texts.push(...typedTexts(child))
    else if (open) texts.push((texts.pop() ?? '') + child.text)
    else texts.push(child.text)
    open = child.text !== undefined
  }
  return texts
}

/** Where a policy has one of the names typed out, as whole words in any spelling; in the policy's order. */
export function nameMentions(policy: Policy, names: readonly string[]): Mention[] {
  const searches = names.flatMap((name): Search[] => {
    const search = prepareSearch({ text: name.trim(), matchCase: false, wholeWord: true, regex: false })
    return search.ok ? [search.value] : []
  })
  const says = (texts: readonly string[]): boolean =>
    texts.map((text) => new SearchedText(text)).some((text) => searches.some((search) => search(text).length > 0))
  const places = [
    { section: null, textsIn: (language: Language) => [policy.title[language] ?? ''] },
    ...policy.sections.map(({ id, text }) => ({
      section: id,
      textsIn: (language: Language) => typedTexts({ type: 'texts', content: [text[language] ?? { type: 'none' }] }),
    })),
  ]
  return places.flatMap(({ section, textsIn }) => {
    const languages = policy.languages.filter((language) => says(textsIn(language)))
    return languages.length === 0 ? [] : [{ section, languages }]
  })
}
