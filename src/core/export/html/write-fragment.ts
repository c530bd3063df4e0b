import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { fragmentClass, fragmentStyles } from '#core/export/html/fragment-styles'
import { policyToHast } from '#core/export/html/policy-to-hast'
import type { Publication } from '#core/resolve/publication'

/**
 * Writes a publication as a piece of HTML to paste into a page of a shop or a blog: in that page's own font, with styles
 * that reach nothing around it, headings below the page's title, no script and no logo.
 */
export const writeFragment = (publication: Publication): string => {
  const policies = publication.policies.map((policy) => policyToHast(policy, publication, 'fragment'))
  return `${toHtml(h('div', { className: fragmentClass }, [h('style', fragmentStyles(publication)), ...policies]))}\n`
}

/**
 * The same without any style, in an element or an attribute, for sites whose Content-Security-Policy allows none inline:
 * their own style sheet can dress it by its class names.
 */
export const writeBare = (publication: Publication): string => {
  const policies = publication.policies.map((policy) => policyToHast(policy, publication, 'bare'))
  return `${toHtml(h('div', { className: fragmentClass }, policies))}\n`
}
