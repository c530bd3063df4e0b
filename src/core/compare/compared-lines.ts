import type { ComparedPiece } from '#core/compare/compare-words'

type Change = ComparedPiece['change']

/** Pieces in a row that are the same in both texts, or stand in one of them only. */
export interface ComparedRun {
  change: Change
  pieces: ComparedPiece[]
}

/** A block of either text; `change` is that of the block itself: its words may be of another one, joined or split. */
export interface ComparedLine {
  block: string
  change: Change
  runs: ComparedRun[]
}

/** Two texts put into one, block by block, as a person reads them. */
export function comparedLines(compared: readonly ComparedPiece[]): ComparedLine[] {
  const lines: ComparedLine[] = []
  for (const piece of compared) {
    const line = lines.at(-1)
    const run = line?.runs.at(-1)
    if (piece.kind === 'block') lines.push({ block: piece.says, change: piece.change, runs: [] })
    else if (run?.change === piece.change) run.pieces.push(piece)
    else line?.runs.push({ change: piece.change, pieces: [piece] })
  }
  return lines
}
