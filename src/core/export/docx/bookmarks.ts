import { Bookmark, type ParagraphChild } from 'docx'
import type { ResolvedSection } from '#core/resolve/resolved-policy'

/** The bookmarks of a document's sections. */
export interface Bookmarks {
  /** The name of a section's own bookmark. */
  of: (section: ResolvedSection) => string
  /** The bookmark that an anchor leads to; undefined if no section has the anchor. */
  named: (anchor: string) => string | undefined
  /** A section's bookmark around its title. */
  around: (section: ResolvedSection, title: ParagraphChild[]) => Bookmark
}

/** Word's own limit on a bookmark's name. */
const longest = 40

/** A name that Word accepts when a person types it: letters, digits and underscores, beginning with a letter. */
const acceptable = (anchor: string): string => {
  const name = anchor.replace(/[^\p{L}\p{Nd}_]/gu, '_')
  return (/^\p{L}/u.test(name) ? name : `s_${name}`).slice(0, longest)
}

/** The bookmarks that sections are linked to by: one each, with names unique without regard to case, as Word has them. */
export const bookmarksOf = (sections: ResolvedSection[]): Bookmarks => {
  const taken = new Set<string>()
  const unique = (name: string): string => {
    let candidate = name
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) {
      candidate = `${name.slice(0, longest - String(count).length - 1)}_${count}`
    }
    taken.add(candidate.toLowerCase())
    return candidate
  }
  const names = new Map(sections.map((section) => [section, unique(acceptable(section.anchor))]))
  const byAnchor = new Map([...names].reverse().map(([section, name]) => [section.anchor, name]))
  const nameOf = (section: ResolvedSection): string => {
    const name = names.get(section)
    if (name === undefined) throw new Error(`section ${section.id} is not of this document`)
    return name
  }
  return {
    of: nameOf,
    named: (anchor) => byAnchor.get(anchor),
    around: (section, title) => new Bookmark({ id: nameOf(section), children: title }),
  }
}
