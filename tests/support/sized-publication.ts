import type { Language } from '#core/language'
import type { Publication } from '#core/resolve/publication'
import type { ResolvedSection } from '#core/resolve/resolved-policy'
import { examplePublication } from '#tests/support/example-policy'
import { publicationOf } from '#tests/support/sample-resolved-policy'
import { wordsOf } from '#tests/support/words'

/** An example's policy, its sections over and over under anchors of their own until it has at least so many words. */
export function sizedPublication(language: Language, words: number): Publication {
  const [policy] = examplePublication('polish-monitoring-service', [language]).policies
  const sections: ResolvedSection[] = []
  for (let [turn, left] = [0, words]; left > 0; turn += 1) {
    for (const section of policy.sections) {
      if (left <= 0) break
      sections.push({ ...section, anchor: `${section.anchor}-${turn}` })
      left -= wordsOf(publicationOf([{ ...policy, sections: [section] }], { contents: false })).length
    }
  }
  return publicationOf([{ ...policy, sections }])
}
