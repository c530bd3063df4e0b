import { makeWordLists } from './word-lists'

const headings = 'h1, h2, h3, h4, h5, h6'

/**
 * Makes the highest headings there are headings of the text (level 3), and all below them small ones (level 4): a page's
 * own `h1` and `h2` are the policy's title and its sections here.
 */
function levelHeadings(body: HTMLElement): void {
  const found = [...body.querySelectorAll(headings)].filter((heading) => !heading.hasAttribute('data-title'))
  const highest = Math.min(...found.map(({ localName }) => Number(localName.slice(1))))
  for (const heading of found) {
    const isHighest = Number(heading.localName.slice(1)) === highest
    const level = body.ownerDocument.createElement(isHighest ? 'h3' : 'h4')
    level.append(...heading.childNodes)
    heading.replaceWith(level)
  }
}

/** Word's and a page's own parts that are no text: what they say would come in as words. */
const noText = 'style, script, title, template, xml, noscript, button, select, svg, [hidden], [aria-hidden="true"]'

/** A copy out of an editor of this window, which is whole already. */
const isOwn = (body: HTMLElement): boolean => body.querySelector('[data-pm-slice]') !== null

/**
 * What is pasted from Word or a web page, with its headings, lists, tables and links in a form that the editor reads. The
 * schema then drops what has no place in a policy: fonts, colours, pictures, and links that are not safe.
 */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  if (isOwn(body)) return html
  for (const element of body.querySelectorAll(noText)) element.remove()
  makeWordLists(body)
  levelHeadings(body)
  return body.innerHTML
}
