import type { SectionPlace } from '#core/resolve/number-sections'
import type { ResolveContext } from '#core/resolve/resolve-context'
import type { Block } from '#core/resolve/resolved-policy'
import { toPersianDigits } from '#core/typography/typeset'

/**
 * Gives the headings inside a section their place: in a policy numbered by parts they go on from the section's number
 * (1.1.1, 1.1.1.1), and in a section of a part they stand a level lower.
 */
export function numberHeadings(blocks: Block[], place: SectionPlace, context: ResolveContext): Block[] {
  const lower = place.level === 3 ? 1 : 0
  const isNumbered = context.numbering === 'parts'
  let [first, second] = [0, 0]
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    // A heading of the lower level before any of the higher would skip one.
    const isSecond = block.level === 4 && first > 0
    if (isSecond) second += 1
    else [first, second] = [first + 1, 0]
    const own = isSecond ? `${first}.${second}` : String(first)
    const label = isNumbered ? `${place.number}.${context.language === 'fa' ? toPersianDigits(own) : own}` : ''
    return { ...block, level: isSecond ? (lower ? 5 : 4) : lower ? 4 : 3, label }
  })
}
