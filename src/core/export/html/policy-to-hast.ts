import { strToU8 } from 'fflate'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { base64 } from '#core/base64'
import type { Logo } from '#core/design/logo'
import { sectionHeading, withoutLinks } from '#core/export/heading-text'
import { sectionBlocksToHast } from '#core/export/html/blocks-to-hast'
import { type HtmlForm, headingName, numberSpan } from '#core/export/html/html-form'
import { inlinesToHast } from '#core/export/html/inlines-to-hast'
import { type Direction, languageNames } from '#core/language'
import { languagesOf, type Publication } from '#core/resolve/publication'
import type { ResolvedPolicy, ResolvedSection } from '#core/resolve/resolved-policy'
import { splitDirections } from '#core/typography/split-directions'

/** A fixed word or name, parts of which may run against the page's direction. */
const plainText = (text: string, base: Direction): ElementContent[] =>
  inlinesToHast(
    splitDirections(text, base).map((part) => ({ kind: 'text', marks: [], ...part })),
    base,
  )

const logoImage = (logo: Logo): Element => {
  const [type, bytes] = logo.kind === 'svg' ? ['svg+xml', strToU8(logo.markup)] : ['png', logo.bytes]
  const { width, height } = logo
  // The name of the business stands beside it: to read it twice helps nobody.
  return h('img', { className: 'logo', src: `data:image/${type};base64,${base64(bytes)}`, alt: '', width, height })
}

const titleBlock = (policy: ResolvedPolicy, { design }: Publication, form: HtmlForm): ElementContent[] => {
  const { controller, title, direction, labels } = policy
  const version = labels.version === '' ? [] : [` · ${labels.version}`]
  return [
    ...(design.logo === null || form !== 'page' ? [] : [logoImage(design.logo)]),
    ...(controller === '' ? [] : [h('p', { className: 'controller' }, plainText(controller, direction))]),
    h(headingName(1, form), { className: 'title' }, plainText(title, direction)),
    h('p', { className: 'effective' }, [h('time', { dateTime: labels.effectiveDate }, labels.effective), ...version]),
  ]
}

/** The languages of a publication as links to each, which need no script to switch. */
const languageSwitch = (policy: ResolvedPolicy, publication: Publication): Element[] => {
  const languages = languagesOf(publication)
  if (languages.length === 1) return []
  const links = languages.map((language) => {
    const isOwn = language === policy.language
    const place = { href: `#${articleId(publication, language)}`, hrefLang: language, lang: language }
    return h('li', h('a', { ...place, ...(isOwn ? { ariaCurrent: 'true' } : {}) }, languageNames[language]))
  })
  return [h('nav', { className: 'languages', ariaLabel: policy.labels.languages }, h('ul', links))]
}

const entry = (section: ResolvedSection, { direction }: ResolvedPolicy): Element =>
  h('a', { href: `#${section.anchor}` }, [
    ...numberSpan(section.label),
    h('span', inlinesToHast(withoutLinks(section.title), direction)),
  ])

/** The entries of the contents list, those of a part in a list below it. Unordered: their numbers are in their texts. */
const entries = (sections: readonly ResolvedSection[], policy: ResolvedPolicy): Element => {
  const items: Element[] = []
  let inner: Element | null = null
  for (const section of sections) {
    const item = h('li', entry(section, policy))
    const part = items.at(-1)
    if (section.level === 2 || part === undefined) {
      items.push(item)
      inner = null
      continue
    }
    if (inner === null) {
      inner = h('ul')
      part.children.push(inner)
    }
    inner.children.push(item)
  }
  return h('ul', items)
}

const contents = (policy: ResolvedPolicy, publication: Publication, form: HtmlForm): Element[] => {
  const headed = policy.sections.filter((section) => sectionHeading(section) !== '')
  if (!publication.design.contents || headed.length === 0) return []
  const id = ownId(publication, policy, 'policy-contents')
  const title = h(headingName(2, form), { id }, policy.labels.contents)
  return [h('nav', { className: 'contents', ariaLabelledBy: id }, [title, entries(headed, policy)])]
}

const sectionElement = (section: ResolvedSection, { direction }: ResolvedPolicy, form: HtmlForm): Element => {
  const heading = [...numberSpan(section.label), ...inlinesToHast(section.title, direction)]
  return h('section', { id: section.anchor }, [
    ...(sectionHeading(section) === '' ? [] : [h(headingName(section.level, form), heading)]),
    ...sectionBlocksToHast(section.blocks, direction, form),
  ])
}

/** An id that no section of the publication has. */
const freeId = ({ policies }: Publication, wanted: string): string => {
  const taken = new Set(policies.flatMap(({ sections }) => sections.map(({ anchor }) => anchor)))
  let id = wanted
  while (taken.has(id)) id += '-'
  return id
}

const articleId = (publication: Publication, language: string): string => freeId(publication, `policy-${language}`)

/** An id of an element that each policy of a publication has one of. */
const ownId = (publication: Publication, { language }: ResolvedPolicy, name: string): string =>
  freeId(publication, publication.policies.length === 1 ? name : `${name}-${language}`)

/**
 * One policy of a publication as an element: title, languages, contents list and sections. In a page it begins with a
 * link past them to the text, and its text is the page's main part, unless there are several policies.
 */
export const policyToHast = (policy: ResolvedPolicy, publication: Publication, form: HtmlForm): Element => {
  const isOnly = publication.policies.length === 1
  const textId = ownId(publication, policy, 'policy-text')
  const sections = policy.sections.map((section) => sectionElement(section, policy, form))
  const isPage = form === 'page'
  return h(
    isOnly ? 'div' : 'article',
    {
      className: 'policy',
      lang: policy.language,
      dir: policy.direction,
      ...(isOnly ? {} : { id: articleId(publication, policy.language) }),
    },
    [
      ...(isPage ? [h('a', { className: 'skip', href: `#${textId}` }, policy.labels.skipToText)] : []),
      h(isPage ? 'header' : 'div', { className: 'head' }, [
        ...languageSwitch(policy, publication),
        ...titleBlock(policy, publication, form),
      ]),
      ...contents(policy, publication, form),
      h(isPage && isOnly ? 'main' : 'div', { className: 'text', id: textId }, sections),
    ],
  )
}
