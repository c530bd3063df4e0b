import type { NodeJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import type { Layout } from '#core/policy/layout'
import type { SectionPlace } from '#core/resolve/number-sections'
import { quoted } from '#core/typography/typeset'

/** The words of a title; a variable in it says nothing of the section and is left out. */
const wordsOf = (title: NodeJson | undefined): string =>
  (title?.content ?? [])
    .map((node) => node.text ?? ' ')
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** What a cross-reference to a section shows: its number, or where sections have none its title in quotation marks. */
export const referenceText = (place: SectionPlace, title: NodeJson | undefined, language: Language): string =>
  place.number === '' ? quoted(wordsOf(title), language) : place.number

/** The noun that clauses put before a reference: “see section [[…]]”. */
const noun: Record<Language, RegExp> = {
  en: /\bsections?[ \u00a0]$/i,
  fa: /بخش(?:\u200cهای)?[ \u00a0]$/,
  pl: /\bpunk(?:t|tu|towi|tem|cie|ty|tów|tom|tami|tach)[ \u00a0]$/i,
}

/** The text before a reference, without the noun where the number names the thing itself: “see § 3”, not “see section § 3”. */
export const beforeReference = (text: string, language: Language, numbering: Layout['numbering']): string =>
  numbering === 'paragraphs' ? text.replace(noun[language], '') : text
