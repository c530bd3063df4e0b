import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { LoadedFont } from '#core/export/fonts'
import { numberLabel, sectionHeading } from '#core/export/heading-text'
import { sectionBlocksToHast } from '#core/export/html/blocks-to-hast'
import { fontStyles } from '#core/export/html/font-styles'
import { inlinesToHast } from '#core/export/html/inlines-to-hast'
import { printStyles } from '#core/export/html/print-styles'
import { screenStyles } from '#core/export/html/screen-styles'
import type { Direction } from '#core/language'
import type { Inline, ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'
import { splitDirections } from '#core/typography/split-directions'

/** Nothing may be fetched or run: the page's own styles and the fonts inside them are all there is. */
const contentSecurityPolicy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'`

const numberSpan = (section: ResolvedSection): (Element | string)[] =>
  section.number === '' ? [] : [h('span', { class: 'number' }, numberLabel(section)), ' ']

const head = (policy: ResolvedPolicy, fonts: readonly LoadedFont[]): Element =>
  h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy }),
    h('title', policy.controller === '' ? policy.title : `${policy.title} – ${policy.controller}`),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('style', `${fontStyles(policy, fonts)}${screenStyles}${printStyles(policy)}`),
  ])

/** A fixed word or name, parts of which may run against the page's direction. */
const plainText = (text: string, base: Direction) =>
  inlinesToHast(
    splitDirections(text, base).map((part) => ({ kind: 'text', marks: [], ...part })),
    base,
  )

const header = (policy: ResolvedPolicy): Element =>
  h('header', [
    ...(policy.controller === ''
      ? []
      : [h('p', { class: 'controller' }, plainText(policy.controller, policy.direction))]),
    h('h1', plainText(policy.title, policy.direction)),
    h('p', { class: 'effective' }, policy.labels.effective),
  ])

/** A title as an entry of the contents list: in one line and without links of its own. */
const entryTitle = (title: readonly Inline[], direction: Direction): Inline[] =>
  title.map((inline) => {
    if (inline.kind === 'break') return { kind: 'text', text: ' ', marks: [], direction }
    const { link: _, ...run } = inline
    return run
  })

const contents = (policy: ResolvedPolicy, id: string): Element[] => {
  const entries = policy.sections
    .filter((section) => sectionHeading(section) !== '')
    .map((section) => {
      const title = inlinesToHast(entryTitle(section.title, policy.direction), policy.direction)
      return h('li', h('a', { href: `#${section.anchor}` }, [...numberSpan(section), h('span', title)]))
    })
  return entries.length === 0
    ? []
    : [h('nav', { ariaLabelledBy: id }, [h('h2', { id }, policy.labels.contents), h('ol', entries)])]
}

const sectionElement = (section: ResolvedSection, { direction }: ResolvedPolicy): Element => {
  const heading = [...numberSpan(section), ...inlinesToHast(section.title, direction)]
  return h('section', { id: section.anchor }, [
    ...(sectionHeading(section) === '' ? [] : [h('h2', heading)]),
    ...sectionBlocksToHast(section.blocks, direction),
  ])
}

/** An id that no section has. */
const freeId = (wanted: string, policy: ResolvedPolicy): string =>
  policy.sections.some(({ anchor }) => anchor === wanted) ? freeId(`${wanted}-`, policy) : wanted

/**
 * Writes a policy as one self-contained HTML page: readable on a screen, light or dark, and on paper (A4), with no
 * script and no request to anyone. The same input gives the same text.
 * @param fonts the faces that `fontsFor` names for the policy's language; those that the text needs are embedded
 */
export const writeHtml = (policy: ResolvedPolicy, fonts: readonly LoadedFont[]): string => {
  const textId = freeId('policy-text', policy)
  const body = h('body', [
    h('a', { class: 'skip', href: `#${textId}` }, policy.labels.skipToText),
    header(policy),
    ...contents(policy, freeId('policy-contents', policy)),
    h(
      'main',
      { id: textId },
      policy.sections.map((section) => sectionElement(section, policy)),
    ),
  ])
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: policy.language, dir: policy.direction }, [head(policy, fonts), body]),
    ],
  }
  return `${toHtml(page)}\n`
}
