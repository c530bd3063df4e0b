import type { Piece } from '#core/compare/read-words'

/** A piece of two texts put into one: in both, in the newer only, or in the older only. */
export interface ComparedPiece extends Piece {
  change: 'same' | 'inserted' | 'deleted'
}

const alike = (one: Piece | undefined, other: Piece | undefined): boolean =>
  one !== undefined && other !== undefined && one.kind === other.kind && one.says === other.says

/** Beyond this many pairs (some 4,000 words on either side) the middle counts as replaced: nobody reads such a comparison. */
const pairsAtMost = 16_000_000

/** For each pair of places, how many pieces the rests of both rows have in common, in order. */
function commonLengths(older: readonly Piece[], newer: readonly Piece[]): (from: number, to: number) => number {
  const width = newer.length + 1
  const lengths = new Uint16Array((older.length + 1) * width)
  const at = (from: number, to: number) => lengths[from * width + to] ?? 0
  for (let from = older.length - 1; from >= 0; from -= 1) {
    for (let to = newer.length - 1; to >= 0; to -= 1) {
      lengths[from * width + to] = alike(older[from], newer[to])
        ? at(from + 1, to + 1) + 1
        : Math.max(at(from + 1, to), at(from, to + 1))
    }
  }
  return at
}

function compareMiddle(older: readonly Piece[], newer: readonly Piece[]): ComparedPiece[] {
  const common = older.length * newer.length > pairsAtMost ? () => 0 : commonLengths(older, newer)
  const compared: ComparedPiece[] = []
  let from = 0
  let to = 0
  for (;;) {
    const old = older[from]
    const fresh = newer[to]
    if (fresh !== undefined && alike(old, fresh) && common(from, to) > 0) {
      compared.push({ ...fresh, change: 'same' })
      from += 1
      to += 1
    } else if (old !== undefined && (fresh === undefined || common(from + 1, to) >= common(from, to + 1))) {
      compared.push({ ...old, change: 'deleted' })
      from += 1
    } else if (fresh !== undefined) {
      compared.push({ ...fresh, change: 'inserted' })
      to += 1
    } else return compared
  }
}

/**
 * Puts two texts into one, word by word, by their longest common row of pieces. Without the inserted pieces it says what
 * `older` says, without the deleted ones what `newer` says. Spaces are the newer text's and are not compared.
 */
export function compareWords(older: readonly Piece[], newer: readonly Piece[]): ComparedPiece[] {
  let start = 0
  while (alike(older[start], newer[start])) start += 1
  let end = 0
  const rest = Math.min(older.length, newer.length) - start
  while (end < rest && alike(older[older.length - 1 - end], newer[newer.length - 1 - end])) end += 1
  const same = (piece: Piece): ComparedPiece => ({ ...piece, change: 'same' })
  return [
    ...newer.slice(0, start).map(same),
    ...compareMiddle(older.slice(start, older.length - end), newer.slice(start, newer.length - end)),
    ...newer.slice(newer.length - end).map(same),
  ]
}
