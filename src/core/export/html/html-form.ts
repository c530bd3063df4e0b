import type { Element } from 'hast'
import { h } from 'hastscript'

/**
 * What the HTML is for: a page of its own, or a part of somebody else's page with styles for itself alone, or without
 * any style.
 */
export type HtmlForm = 'page' | 'fragment' | 'bare'

/** The element of a heading, by its level in the document: a page that a fragment stands in has a title of its own. */
export const headingName = (level: 1 | 2 | 3 | 4 | 5, form: HtmlForm): string =>
  `h${form === 'page' ? level : level + 1}`

/** The number before a title, and the space after it. */
export const numberSpan = (label: string): (Element | string)[] =>
  label === '' ? [] : [h('span', { className: 'number' }, label), ' ']
