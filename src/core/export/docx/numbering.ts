import type { ILevelsOptions, NumberingDefinition } from 'docx'
import type { HeadingNumbers } from '#core/export/docx/heading-numbers'
import type { HeadingLevel } from '#core/export/docx/headings'
import { indentStep, type Look } from '#core/export/docx/look'
import { styleIds } from '#core/export/docx/style-ids'

/** Word has nine levels of lists; what is nested deeper stays at the ninth. */
const levels = Array.from({ length: 9 }, (_, level) => level)

export const levelOf = (depth: number): number => Math.min(depth, levels.length - 1)

/** The indents of an item at a depth: the marker hangs before it, on the right in a right-to-left paragraph. */
export const indentOf = (depth: number): { left: number; hanging: number } => ({
  left: (levelOf(depth) + 1) * indentStep,
  hanging: indentStep,
})

const definition = (
  reference: string,
  marker: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>,
): NumberingDefinition => ({
  reference,
  levels: levels.map((level) => ({
    level,
    alignment: 'start',
    ...marker(level),
    style: { paragraph: { indent: indentOf(level) } },
  })),
})

const bulletSigns = ['•', '–', '▪']

export const bullets: NumberingDefinition = definition('bullets', (level) => ({
  format: 'bullet',
  text: bulletSigns[level % bulletSigns.length] ?? '•',
}))

/** Numbers counted by Word from `start`, as text in Latin letters has them. */
export const numbersFrom = (start: number): NumberingDefinition =>
  definition(`numbers-from-${start}`, (level) => ({ format: 'decimal', text: `%${level + 1}.`, start }))

/** The list that heading styles are levels of. */
export const headingList = 'headings'

/** What marks a list as nothing but headings' list beginning anew at a number, until `settle` makes it that. */
export const restartMark = 'restart of headings'

export const restartOf = (index: number): string => `headings-restart-${index}`

const headingLevels: HeadingLevel[] = [2, 3, 4, 5]

/** “1.” or “§ 1.”, then “1.1”, “1.1.1” and “1.1.1.1”, in the levels that `numbers` has. */
export const headingLists = (
  { prefix, depth, restarts }: HeadingNumbers,
  { numberRoom, colour }: Look,
): NumberingDefinition[] => {
  if (depth === 0) return []
  const list: NumberingDefinition = {
    reference: headingList,
    levels: headingLevels.slice(0, depth).map((heading, level) => {
      const room = numberRoom.heading[heading]
      const numbers = levels.slice(0, level + 1).map((each) => `%${each + 1}`)
      return {
        level,
        format: 'decimal',
        text: level === 0 ? `${prefix}%1.` : numbers.join('.'),
        style: {
          style: styleIds.heading[heading],
          paragraph: { indent: { left: room, hanging: room } },
          run: { color: colour.accent },
        },
      }
    }),
  }
  return [
    list,
    ...restarts.map(
      ({ level, start }, index): NumberingDefinition => ({
        reference: restartOf(index),
        levels: [{ level, format: 'decimal', text: restartMark, start }],
      }),
    ),
  ]
}
