import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { LoadedFont } from '#core/export/fonts'
import { fontStyles } from '#core/export/html/font-styles'
import { policyToHast } from '#core/export/html/policy-to-hast'
import { printStyles } from '#core/export/html/print-styles'
import { screenStyles } from '#core/export/html/screen-styles'
import type { Publication } from '#core/resolve/publication'

type Medium = 'screen and paper' | 'paper'

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

/** A page that is only printed is not laid out and painted for a screen first, which takes a fifth of the time. */
const onlyOnPaper = '@media screen { body { display: none; } }\n'

const head = (publication: Publication, fonts: readonly LoadedFont[], medium: Medium): Element => {
  const [{ title, controller }] = publication.policies
  const styles = [
    fontStyles(publication, fonts),
    screenStyles(publication),
    printStyles(publication),
    medium === 'paper' ? onlyOnPaper : '',
  ]
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(publication) }),
    h('title', controller === '' ? title : `${title} – ${controller}`),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'generator', content: publication.design.made.producer }),
    h('style', styles.join('')),
  ])
}

/**
 * Writes a publication as one self-contained HTML page: readable on a screen, light or dark, and on paper, with no
 * script and no request to anyone. Of several languages a screen shows one, and links switch between them. The same
 * input gives the same text.
 * @param fonts the faces that `fontsFor` names for the publication; those that the text needs are embedded
 * @param medium what the page is for; one for paper shows nothing on a screen
 */
export const writeHtml = (
  publication: Publication,
  fonts: readonly LoadedFont[],
  medium: Medium = 'screen and paper',
): string => {
  const { policies } = publication
  const [main] = policies
  const elements = policies.map((policy) => policyToHast(policy, publication, 'page'))
  const body = h('body', policies.length === 1 ? elements : [h('main', elements)])
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: main.language, dir: main.direction }, [head(publication, fonts, medium), body]),
    ],
  }
  return `${toHtml(page)}\n`
}
