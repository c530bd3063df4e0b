import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { LoadedFont } from '#core/export/fonts'
import { fontStyles } from '#core/export/html/font-styles'
import { policyToHast } from '#core/export/html/policy-to-hast'
import { printStyles } from '#core/export/html/print-styles'
import { screenStyles } from '#core/export/html/screen-styles'
import type { Publication } from '#core/resolve/publication'

/** Nothing may be fetched or run: the page's own styles, and the fonts and the logo inside it, are all there is. */
const contentSecurityPolicy = ({ design }: Publication): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    ...(design.logo === null ? [] : ['img-src data:']),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const head = (publication: Publication, fonts: readonly LoadedFont[]): Element => {
  const [{ title, controller }] = publication.policies
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(publication) }),
    h('title', controller === '' ? title : `${title} – ${controller}`),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'generator', content: publication.design.made.producer }),
    h('style', fontStyles(publication, fonts) + screenStyles(publication) + printStyles(publication)),
  ])
}

/**
 * Writes a publication as one self-contained HTML page: readable on a screen, light or dark, and on paper, with no
 * script and no request to anyone. Of several languages a screen shows one, and links switch between them. The same
 * input gives the same text.
 * @param fonts the faces that `fontsFor` names for the publication; those that the text needs are embedded
 */
export const writeHtml = (publication: Publication, fonts: readonly LoadedFont[]): string => {
  const { policies } = publication
  const [main] = policies
  const elements = policies.map((policy) => policyToHast(policy, publication, 'page'))
  const body = h('body', policies.length === 1 ? elements : [h('main', elements)])
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: main.language, dir: main.direction }, [head(publication, fonts), body]),
    ],
  }
  return `${toHtml(page)}\n`
}
