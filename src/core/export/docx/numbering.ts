import type { ILevelsOptions, NumberingDefinition } from 'docx'
import { indentStep } from '#core/export/docx/look'

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
