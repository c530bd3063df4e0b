import { sameText } from '#core/document/same-text'
import { sameFacts } from '#core/facts/same-facts'
import { languages } from '#core/language'
import { type LayoutChoices, settleLayout } from '#core/policy/layout'
import type { Note } from '#core/policy/note'
import type { Policy, Section } from '#core/policy/policy'

/** Whether two sections have the same id and origin, and in every language the same text of the same standing, whatever their notes. */
export const sameSection = (one: Section, other: Section | undefined): boolean =>
  one === other ||
  (one.id === other?.id &&
    one.clause?.id === other.clause?.id &&
    languages.every(
      (language) =>
        one.translatedFrom?.[language] === other.translatedFrom?.[language] &&
        sameText(one.text[language], other.text[language]),
    ))

/** Whether two sections came from the same clause with the same text. */
export const sameBase = (one: Section['clause'], other: Section['clause']): boolean =>
  one === other ||
  (one?.libraryVersion === other?.libraryVersion &&
    languages.every((language) => one?.insertedText[language] === other?.insertedText[language]))

/** Whether the same notes were written, in the same order. */
export const sameNotes = (one: readonly Note[] = [], other: readonly Note[] = []): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** Whether two choices of layout settle the same layout. */
export const sameLayout = (one: LayoutChoices | undefined, other: LayoutChoices | undefined): boolean =>
  one === other || JSON.stringify(settleLayout(one)) === JSON.stringify(settleLayout(other))

/** Whether two policies have the same languages in the same order, and the same one prevails. */
export const sameLanguages = (one: Policy, other: Policy): boolean =>
  one.authoritative === other.authoritative && one.languages.join() === other.languages.join()

/** Whether saving `one` would leave a file that says `other`: the one measure of “saved”. */
export const samePolicy = (one: Policy, other: Policy): boolean =>
  one === other ||
  (one.sections.length === other.sections.length &&
    one.sections.every((section, index) => {
      const present = other.sections[index]
      return (
        sameSection(section, present) &&
        sameBase(section.clause, present?.clause) &&
        sameNotes(section.notes, present?.notes)
      )
    }) &&
    languages.every((language) => one.title[language] === other.title[language]) &&
    sameLanguages(one, other) &&
    one.effectiveDate === other.effectiveDate &&
    sameFacts(one.facts, other.facts) &&
    sameLayout(one.layout, other.layout))
