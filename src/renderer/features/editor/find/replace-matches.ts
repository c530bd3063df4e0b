import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep, type Step, Transform } from '@tiptap/pm/transform'
import { fillTemplate } from '#core/search/replacement'
import type { Match } from '#core/search/search'

/** What stands in the place of matches: a text, or for a regular expression's matches a template. */
export interface Replacement {
  kind: 'text' | 'template'
  text: string
}

const replacementOf = (doc: Node, match: Match, { kind, text }: Replacement): string =>
  kind === 'text' ? text : fillTemplate(text, doc.textBetween(match.from, match.to), match)

/** What takes the place of a match, with the marks (bold, link …) of the match's first character. */
function inPlaceOf(doc: Node, match: Match, replacement: Replacement): Fragment {
  const text = replacementOf(doc, match, replacement)
  return text === '' ? Fragment.empty : Fragment.from(doc.type.schema.text(text, doc.nodeAt(match.from)?.marks ?? []))
}

/** The matches of each section that has some. */
function bySection(doc: Node, matches: readonly Match[]): Match[][] {
  const groups = new Map<number, Match[]>()
  for (const match of matches) {
    const section = doc.resolve(match.from).index(0)
    groups.set(section, [...(groups.get(section) ?? []), match])
  }
  return [...groups.values()]
}

/** The step that replaces all matches of one section: with one for each, whatever follows a change would take long. */
function replaceStep(doc: Node, matches: readonly Match[], replacement: Replacement): Step {
  const [from, to] = [matches[0]?.from ?? 0, matches.at(-1)?.to ?? 0]
  const start = doc.resolve(from).before(1)
  const section = new Transform(doc.child(doc.resolve(from).index(0)))
  // Inside of the section; from the end, so that what comes before keeps its place.
  for (const match of matches.toReversed()) {
    const slice = new Slice(inPlaceOf(doc, match, replacement), 0, 0)
    section.step(new ReplaceStep(match.from - start - 1, match.to - start - 1, slice))
  }
  const end = to - start - 1 + section.doc.content.size - section.before.content.size
  return new ReplaceStep(from, to, section.doc.slice(from - start - 1, end))
}

/** Where a place is after all matches were replaced; one in a match goes to the end of what replaces it. */
function placeAfter(doc: Node, place: number, matches: readonly Match[], replacement: Replacement): number {
  let moved = 0
  for (const match of matches) {
    if (match.from >= place) break
    const shift = inPlaceOf(doc, match, replacement).size - (match.to - match.from)
    moved += shift + Math.max(0, match.to - place)
  }
  return place + moved
}

/** Replaces matches, which are in the order of the text, in one step to undo. */
export function replaceMatches(state: EditorState, matches: readonly Match[], replacement: Replacement): Transaction {
  const { doc, selection } = state
  const transaction = closeHistory(state.tr)
  for (const group of bySection(doc, matches).toReversed()) transaction.step(replaceStep(doc, group, replacement))
  if (!(selection instanceof TextSelection)) return transaction
  const [anchor, head] = [selection.anchor, selection.head].map((place) =>
    transaction.doc.resolve(placeAfter(doc, place, matches, replacement)),
  )
  return anchor === undefined || head === undefined
    ? transaction
    : transaction.setSelection(TextSelection.between(anchor, head))
}

/** Replaces one match, and puts the cursor after what replaces it. */
export function replaceMatch(state: EditorState, match: Match, replacement: Replacement): Transaction {
  const transaction = replaceMatches(state, [match], replacement)
  const end = match.from + replacementOf(state.doc, match, replacement).length
  return transaction.setSelection(TextSelection.create(transaction.doc, end))
}
