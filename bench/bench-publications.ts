import { languages } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import { sizedPublication } from '#tests/support/sized-publication'

/** Policies of about `words` words, in the languages in turn, each of a business of its own. */
export function benchPublications(count: number, words: number): Publication[] {
  const byLanguage = languages.map((language) => sizedPublication(language, words))
  return Array.from({ length: count }, (_, index) => {
    const publication = byLanguage[index % byLanguage.length]
    if (publication === undefined) throw new Error('no language')
    const [policy] = publication.policies
    return { ...publication, policies: [{ ...policy, controller: `${policy.controller} ${index + 1}` }] }
  })
}
