import { languages } from '#core/language'
import { type LayoutChoices, settleLayout } from '#core/policy/layout'
import type { Policy, Section } from '#core/policy/policy'
import { sameText } from './section-json'

/** Whether two sections have the same id, origin and text in every language. */
export const sameSection = (one: Section, other: Section | undefined): boolean =>
  one === other ||
  (one.id === other?.id &&
    one.clause?.id === other.clause?.id &&
    languages.every((language) => sameText(one.text[language], other.text[language])))

const sameLayout = (one: LayoutChoices | undefined, other: LayoutChoices | undefined): boolean =>
  one === other || JSON.stringify(settleLayout(one)) === JSON.stringify(settleLayout(other))

/** Whether saving `one` would leave a file that says `other`: the one measure of “saved”. */
export const samePolicy = (one: Policy, other: Policy): boolean =>
  one === other ||
  (one.sections.length === other.sections.length &&
    one.sections.every((section, index) => sameSection(section, other.sections[index])) &&
    languages.every((language) => one.title[language] === other.title[language]) &&
    sameLayout(one.layout, other.layout))
