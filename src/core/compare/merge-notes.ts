import { changedBy, type ThreeWay } from '#core/compare/three-way'
import { freeSectionId } from '#core/policy/free-section-id'
import type { Note } from '#core/policy/note'

type Notes = readonly Note[] | undefined

const sameNote = (one: Note | undefined, other: Note | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What becomes of one note: none where a side took it away, two where both sides wrote it anew in their own words. */
function mergeNote(sides: ThreeWay<Note | undefined>): Note[] {
  const { mine, theirs } = sides
  const by = changedBy(sides, sameNote)
  if (by === 'theirs') return theirs === undefined ? [] : [theirs]
  if (by === 'both' || by === 'unknown') {
    const both = [mine, theirs].filter((note) => note !== undefined)
    return mine?.text === theirs?.text ? both.slice(0, 1) : both
  }
  return mine === undefined ? [] : [mine]
}

/** The notes that either side has written about a section, in the order of writing, but for those that a side deleted. */
export function mergeNotes({ mine, theirs, base }: ThreeWay<Notes>): Note[] {
  const find = (notes: Notes, id: string) => notes?.find((note) => note.id === id)
  const ids = new Set([...(mine ?? []), ...(theirs ?? [])].map(({ id }) => id))
  const taken = new Set(ids)
  const merged = [...ids].flatMap((id) => {
    const sides = { mine: find(mine, id), theirs: find(theirs, id) }
    const [note, other] = mergeNote({ ...sides, base: base && { value: find(base.value, id) } })
    if (note === undefined || other === undefined) return note ?? []
    // Room is left for the number: an id has at most 100 characters.
    const free = freeSectionId(id.slice(0, 90), taken)
    taken.add(free)
    return [note, { ...other, id: free }]
  })
  const written = mine?.map(({ id }) => id) ?? []
  const isMine = merged.every(({ id }) => written.includes(id))
  return isMine ? merged : merged.toSorted((one, other) => one.date.localeCompare(other.date, 'en'))
}
