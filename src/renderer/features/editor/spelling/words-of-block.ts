import type { Node } from '@tiptap/pm/model'
import type { Language } from '#core/language'
import { splitWords, type Word } from '#core/spelling/split-words'

/** Stands for what is no typed text: a chip, or code. */
const other = '\ufffc'

/** An ending that a person wrote at a chip is no word of its own. */
const atOther = /\ufffc['’\-\u2011\u200c]?$/
const beforeOther = /^['’\-\u2011\u200c]?\ufffc/

/** The words of a block of text to be checked; places are counted from where the block's content begins. */
export function wordsOfBlock(block: Node, language: Language): Word[] {
  let text = ''
  block.forEach((child) => {
    const isCode = child.marks.some(({ type }) => type.name === 'code')
    text += child.isText && !isCode ? child.text : child.type.name === 'hardBreak' ? '\n' : other.repeat(child.nodeSize)
  })
  const words = splitWords(text, language)
  if (!text.includes(other)) return words
  return words.filter(
    ({ from, to }) =>
      !atOther.test(text.slice(Math.max(0, from - 2), from)) && !beforeOther.test(text.slice(to, to + 2)),
  )
}
