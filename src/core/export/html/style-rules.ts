import type { Design, Palette } from '#core/design/design'
import { emphasisWeight } from '#core/export/fonts'

/** A CSS rule: its selectors, and its declarations. */
export type StyleRule = readonly [selectors: readonly string[], declarations: string]

/** Rules as CSS; every selector begins with `scope`, so that nothing outside it is reached. */
export const toCss = (rules: readonly StyleRule[], scope = ''): string =>
  rules
    .map(
      ([selectors, declarations]) =>
        `${selectors.map((selector) => `${scope}${scope === '' ? '' : ' '}${selector}`).join(', ')} { ${declarations} }`,
    )
    .join('\n')

const brandColours = ({ heading, accent }: Palette): string => `--heading: ${heading}; --accent: ${accent};`

/** The colours of a document as custom properties. */
export const lightColours = ({ palette }: Design): string =>
  `--paper: #ffffff; --ink: #1c232e; --quiet: #54606f; --rule: #d5dbe3; --panel: #f4f6f9; --missing: #fff0b8; ` +
  `--missing-ink: #5f4300; --missing-rule: #b98900; ${brandColours(palette.light)}`

export const darkColours = ({ palette }: Design): string =>
  `--paper: #14181e; --ink: #e3e7ec; --quiet: #a3adba; --rule: #343c47; --panel: #1d232b; --missing: #4a3a08; ` +
  `--missing-ink: #ffe9a6; --missing-rule: #c79a1e; ${brandColours(palette.dark)}`

/** How a policy's text is set, in a page of its own and in somebody else's. */
export const textRules: readonly StyleRule[] = [
  [['.number'], 'color: var(--accent); font-variant-numeric: tabular-nums;'],
  [['p'], 'margin: 0 0 1rem; text-wrap: pretty;'],
  [['ul', 'ol'], 'margin: 0 0 1rem; padding: 0; padding-inline-start: 1.6rem;'],
  [['li'], 'margin: 0 0 0.4rem;'],
  [['li > p', 'li > ul', 'li > ol'], 'margin-block-end: 0.4rem;'],
  [['li::marker'], 'color: var(--accent); font-variant-numeric: tabular-nums;'],
  [['a'], 'text-decoration: underline; text-decoration-thickness: 0.06em; text-underline-offset: 0.2em;'],
  [['a:hover'], 'text-decoration-thickness: 0.12em;'],
  [['strong'], 'font-weight: var(--bold);'],
  [
    ['code'],
    'padding: 0.08em 0.35em; border-radius: 4px; background: var(--panel); font: inherit; font-size: 0.95em; ' +
      '-webkit-box-decoration-break: clone; box-decoration-break: clone;',
  ],
  [
    ['blockquote'],
    'margin: 1.5rem 0; padding: 0.2rem 0; padding-inline-start: 1.4rem; border-inline-start: 3px solid var(--accent);',
  ],
  [['blockquote > :last-child', 'td > :last-child', 'th > :last-child', 'li > :last-child'], 'margin-block-end: 0;'],
  [
    ['.missing'],
    'padding: 0.06em 0.3em; border-radius: 3px; border-block-end: 2px solid var(--missing-rule); ' +
      'background: var(--missing); color: var(--missing-ink); ' +
      '-webkit-box-decoration-break: clone; box-decoration-break: clone;',
  ],
  [['table'], 'width: 100%; margin: 1.5rem 0; border-collapse: collapse; font-size: 1rem; line-height: 1.5;'],
  [
    ['th', 'td'],
    'min-width: 5.5em; padding: 0.65rem 0; padding-inline-end: 1.25rem; border: 0; ' +
      'border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top;',
  ],
  [
    ['th'],
    'border-block-end: 2px solid var(--accent); color: var(--quiet); font-weight: var(--bold); vertical-align: bottom;',
  ],
  [['th:last-child', 'td:last-child'], 'padding-inline-end: 0;'],
  [['tbody:first-child > tr:first-child > td'], 'border-block-start: 1px solid var(--rule);'],
  [['td > p', 'th > p'], 'margin-block-end: 0.4rem;'],
  [['.wide'], 'overflow-x: auto; margin: 1.5rem 0;'],
  [['.wide table'], 'min-width: 42rem; margin: 0; font-size: 0.9375rem; table-layout: fixed;'],
  [['.wide col'], 'width: var(--share);'],
  [['.wide th:not(:last-child)', '.wide td:not(:last-child)'], 'padding-inline-end: 0.75rem;'],
  [['.contents ul'], 'margin: 0; padding: 0; list-style: none;'],
  [['.contents ul ul'], 'padding-inline-start: 2.1em;'],
  [['.contents li'], 'margin: 0; line-height: 1.45;'],
  [['.contents a'], 'display: flex; gap: 0.5em; padding-block: 0.22rem; color: inherit; text-decoration: none;'],
  [['.contents a:hover'], 'color: var(--accent); text-decoration: underline;'],
  [['.contents .number'], 'flex: none; min-width: 1.6em;'],
  [['.contents li li .number'], 'min-width: 2.2em;'],
  [['.contents li:has(> ul) > a'], 'font-weight: var(--bold);'],
  [['.contents li + li:has(> ul) > a'], 'margin-block-start: 0.6em;'],
  [['.languages ul'], 'display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none;'],
  [['.languages li'], 'margin: 0;'],
  [['.languages [aria-current]'], 'color: inherit; font-weight: var(--bold); text-decoration: none;'],
  [['.policy'], '--bold: 600;'],
  [[".policy[dir='rtl']"], '--bold: 700; line-height: 1.9;'],
  [[".policy[dir='rtl'] ol"], 'list-style-type: persian;'],
  [[".policy[dir='rtl'] em"], `font-style: normal; font-weight: ${emphasisWeight};`],
  [
    [".policy[dir='rtl'] em [dir='ltr']", ".policy[dir='rtl'] [dir='ltr'] em"],
    'font-style: italic; font-weight: inherit;',
  ],
]

/** Of several languages the one that was chosen, or else the first; a browser that does not know `:has` shows all. */
export const oneLanguageAtATime = (container: string): string => `
@supports selector(:has(a)) {
  @media screen {
    ${container}:has(> .policy:target, > .policy :target) > .policy:not(:target, :has(:target)) { display: none; }
    ${container}:not(:has(> .policy:target, > .policy :target)) > .policy ~ .policy { display: none; }
  }
}
`
