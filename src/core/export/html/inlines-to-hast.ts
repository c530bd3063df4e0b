import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type InlineNode, inlineTree, type Wrapper } from '#core/export/inline-tree'
import type { Direction, Language } from '#core/language'
import type { Inline } from '#core/resolve/resolved-policy'

const markNames = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const

const wrap = (wrapper: Wrapper, children: ElementContent[]): Element => {
  switch (wrapper.kind) {
    case 'link':
      return h('a', { href: wrapper.link.kind === 'url' ? wrapper.link.url : `#${wrapper.link.anchor}` }, children)
    case 'direction':
      return h('bdi', { dir: wrapper.direction, ...languageOfStretch(wrapper.direction, children) }, children)
    case 'mark':
      return h(markNames[wrapper.mark], children)
    case 'missing':
      return h('mark', { class: 'missing' }, children)
  }
}

const hasLetters = (content: ElementContent): boolean =>
  content.type === 'text' ? /\p{L}/u.test(content.value) : 'children' in content && content.children.some(hasLetters)

/**
 * The language that a voice should read a stretch of the other script in. Which it really is nobody has said: names and
 * terms in Latin letters are read as English, those in Arabic script as Persian. Numbers stay with the text's language.
 */
const languageOfStretch = (direction: Direction, children: readonly ElementContent[]): { lang?: Language } =>
  children.some(hasLetters) ? { lang: direction === 'ltr' ? 'en' : 'fa' } : {}

const toHast = (node: InlineNode): ElementContent => {
  switch (node.kind) {
    case 'text':
      return node.code ? h('code', node.text) : { type: 'text', value: node.text }
    case 'break':
      return h('br')
    case 'wrap':
      return wrap(node.wrapper, node.children.map(toHast))
  }
}

/** A line of text as HTML elements; runs against the base direction are isolated. */
export const inlinesToHast = (inlines: readonly Inline[], base: Direction): ElementContent[] =>
  inlineTree(inlines, base).map(toHast)
