import type { ByLanguage, Language } from '#core/language'

/** What stands for a variable, a reference or code inside a text: something is there, but it is not prose. */
export const placeholder = '\uFFFC'

/** A text that a person reads, and where it stands. */
export interface ReadableText {
  file: string
  language: Language
  text: string
  /** Addresses of the links in it. */
  links: string[]
  /** The line of the character at `index`. */
  lineAt(index: number): number
}

/** The texts that say the same in each language. Fewer than three when the languages cannot be matched. */
export interface ReadableTexts {
  texts: Partial<ByLanguage<ReadableText>>
  /** The same literal in every language, such as a name: only what it says counts, not how it is written. */
  literal: boolean
  /** Where it is read: in a policy, as the name of a clause in the window, or in the form. */
  place: 'policy' | 'panel' | 'form'
}

/** Addresses are no prose: each of their characters becomes a placeholder, so that places in the text stay. */
export const withoutAddresses = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.)[^\s)»”]*|[\w.+-]+@[\w.-]*\w|\w+@/g, (address) =>
    placeholder.repeat(address.length),
  )

/** The words around a place in a text, as a finding shows them. */
export function excerpt(text: string, start: number, end: number): string {
  const before = /\S{0,20}$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^\S{0,20}/.exec(text.slice(end))?.[0] ?? ''
  return (before + text.slice(start, end) + after).replaceAll(placeholder, '…').replace(/\s+/g, ' ').trim()
}
