import type { ReactNode } from 'react'
import type { ComparedPiece } from '#core/compare/compare-words'
import { type ComparedLine, type ComparedRun, comparedLines } from '#core/compare/compared-lines'
import { directionOf, type Language } from '#core/language'
import { type DirectedText, splitDirections } from '#core/typography/split-directions'

interface Props {
  compared: readonly ComparedPiece[]
  language: Language
  /** What is shown of a fact or a reference. */
  shown: (kind: 'fact' | 'reference', says: string) => string
  /** Whether blocks in which nothing differs are left out. */
  isBrief?: boolean | undefined
}

const isSame = (line: ComparedLine): boolean =>
  line.change === 'same' && line.runs.every(({ change }) => change === 'same')

/** The lines in which something differs; what stands between them is one line that says so. */
function briefly(lines: readonly ComparedLine[]): (ComparedLine | 'same')[] {
  if (lines.every(isSame)) return [...lines]
  return lines.flatMap((line, index) => {
    if (!isSame(line)) return line
    const before = lines[index - 1]
    return before !== undefined && isSame(before) ? [] : 'same'
  })
}

/** Two texts in one: what was added is underlined, what was taken out is struck through. */
export function ComparedText({ compared, language, shown, isBrief = false }: Props) {
  const base = directionOf(language)
  // A Latin name in a Persian answer keeps its own direction.
  const inItsDirection = ({ text, direction }: DirectedText, index: number) =>
    direction === base ? (
      text
    ) : (
      <bdi key={index} dir={direction}>
        {text}
      </bdi>
    )
  const words = (run: ComparedRun): ReactNode =>
    run.pieces.map((piece, index) => {
      const space = piece.spaced && index > 0 ? ' ' : ''
      if (piece.kind !== 'fact' && piece.kind !== 'reference') return space + piece.says
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once
        <span key={index}>
          {space}
          <bdi className="cb-chip" dir={base}>
            {splitDirections(shown(piece.kind, piece.says), base).map(inItsDirection)}
          </bdi>
        </span>
      )
    })
  const lines = comparedLines(compared)
  return (
    <div className="cb-compared" lang={language} dir={base}>
      {(isBrief ? briefly(lines) : lines).map((line, index) =>
        line === 'same' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once
          <p key={index} className="cb-compared-same">
            …
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once
          <p key={index} data-block={line.block}>
            {breakIsAll(line) || <Marked change={line.change}>¶</Marked>}
            {line.runs.map((run, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once
              <span key={place}>
                {run.pieces[0]?.spaced === true && ' '}
                <Marked change={run.change}>{words(run)}</Marked>
              </span>
            ))}
          </p>
        ),
      )}
    </div>
  )
}

/** Whether a block came or went with its words; else the sign of a paragraph shows that words were joined or split. */
const breakIsAll = (line: ComparedLine): boolean =>
  line.change === 'same' || (line.runs.length > 0 && line.runs.every((run) => run.change === line.change))

function Marked({ change, children }: { change: ComparedPiece['change']; children: ReactNode }) {
  if (change === 'inserted') return <ins>{children}</ins>
  return change === 'deleted' ? <del>{children}</del> : children
}
