import type { Bookmarks } from '#core/export/docx/bookmarks'
import type { HeadingNumbers } from '#core/export/docx/heading-numbers'
import { plainText } from '#core/export/heading-text'
import type { ResolvedSection } from '#core/resolve/resolved-policy'

/** A cross-reference that Word keeps up to date: a field that prints the middle of what stands there now. */
export interface Reference {
  before: string
  result: string
  after: string
  instruction: string
}

/** A label as references have it: Word prints it without its last full stop. */
export const bareLabel = (label: string): string => label.replace(/\.$/, '')

const spaced = (text: string): string => text.replace(/\s+/g, ' ')

/**
 * The field for a text that leads to a section, if one would print just this text: the section's number, which Word reads
 * off the heading or from the bookmark around a number that is text, or its title, with or without quotation marks.
 * `\n` is the number as its heading has it, wherever the reference stands; `\h` makes it a link.
 */
export const referenceTo = (
  section: ResolvedSection,
  text: string,
  bookmarks: Bookmarks,
  numbers: HeadingNumbers,
): Reference | undefined => {
  const field = (bookmark: string | undefined, more = ''): string => `REF ${bookmark} ${more}\\h \\* MERGEFORMAT`
  if (section.label !== '' && text === bareLabel(section.label)) {
    const instruction = numbers.of(section) ? field(bookmarks.of(section), '\\n ') : field(bookmarks.ofNumber(section))
    return { before: '', result: text, after: '', instruction }
  }
  const [, before = '', title = '', after = ''] = /^([“„«]?)(.*?)([”»]?)$/su.exec(text) ?? []
  if (title === '' || spaced(title) !== spaced(plainText(section.title))) return undefined
  return { before, result: title, after, instruction: field(bookmarks.of(section)) }
}
