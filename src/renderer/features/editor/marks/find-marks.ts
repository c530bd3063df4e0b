import type { Node } from '@tiptap/pm/model'

/** What a mark stands for. */
type MarkKind = 'space' | 'nonBreakingSpace' | 'halfSpace' | 'paragraphEnd'

/** A character, or a block's end, that is shown by a mark. */
interface FoundMark {
  kind: MarkKind
  from: number
  to: number
}

const kinds: Readonly<Record<string, MarkKind>> = {
  ' ': 'space',
  '\u00a0': 'nonBreakingSpace',
  '\u202f': 'nonBreakingSpace',
  '\u200c': 'halfSpace',
}

/** What of a block of text at `position` is marked: its spaces of all kinds, and its end. */
export function findMarks(block: Node, position: number): FoundMark[] {
  const marks: FoundMark[] = []
  block.forEach((child, offset) => {
    const start = position + 1 + offset
    for (const { index, 0: character } of (child.text ?? '').matchAll(/[ \u00a0\u202f\u200c]/g)) {
      const kind = kinds[character]
      if (kind !== undefined) marks.push({ kind, from: start + index, to: start + index + 1 })
    }
  })
  const end = position + block.nodeSize - 1
  return [...marks, { kind: 'paragraphEnd', from: end, to: end }]
}
