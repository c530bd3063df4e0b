import { plainText } from '#core/export/heading-text'
import type { Block } from '#core/resolve/resolved-policy'

/** Whether a block stands on one page with the beginning of the next one: it introduces a list or table. */
export const introduces = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' && (next?.kind === 'list' || next?.kind === 'table')

/** Whether an item or row stands on one page with the next one: neither the first nor the last is left alone. */
export const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (index === 0 || index === count - 2)

/** A list of a few short items, such as a name, an address and an e-mail address, stays on one page. */
export const isFew = (items: readonly Block[][]): boolean =>
  items.length <= 4 &&
  items.every(
    ([first, ...rest]) => first?.kind === 'paragraph' && rest.length === 0 && plainText(first.content).length <= 160,
  )
