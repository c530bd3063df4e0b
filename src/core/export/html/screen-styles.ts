import { fontStack } from '#core/export/html/font-styles'
import { darkColours, lightColours, oneLanguageAtATime, textRules, toCss } from '#core/export/html/style-rules'
import type { Publication } from '#core/resolve/publication'

/** How the page looks on a screen, light and dark; paper starts from the light one. */
export const screenStyles = ({ design, policies }: Publication): string => `
:root { color-scheme: light dark; ${lightColours(design)} }
@media screen and (prefers-color-scheme: dark) { :root { ${darkColours(design)} } }
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  padding: clamp(1.25rem, 5vw, 4.5rem) clamp(1rem, 5vw, 4rem) 6rem;
  font: 400 1.0625rem/1.65 ${fontStack(design, 'ltr')};
  font-kerning: normal;
  overflow-wrap: anywhere;
}
[dir='ltr'] { font-family: ${fontStack(design, 'ltr')}; }
[dir='rtl'], [dir='rtl'] bdi:not([lang]) { font-family: ${fontStack(design, 'rtl')}; }
a { color: var(--accent); }
${toCss(textRules)}
.head, .contents, .text { max-width: 42rem; margin-inline: auto; }
.head { padding-block-end: 2rem; border-block-end: 1px solid var(--rule); }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; color: var(--heading); font-weight: var(--bold); }
h1 { margin: 0; font-size: clamp(2rem, 1.5rem + 2.4vw, 2.9rem); letter-spacing: -0.012em; }
.logo { display: block; width: auto; height: auto; max-width: min(100%, 15rem); max-height: 3.75rem; margin-block-end: 1.5rem; }
.languages { margin-block-end: 1.75rem; }
.controller { margin: 0 0 0.6rem; color: var(--accent); font-weight: var(--bold); }
.effective { margin: 0.9rem 0 0; color: var(--quiet); }
section { margin-block-start: 3rem; }
section:has(> h3:first-child) { margin-block-start: 2.25rem; }
section h2 { margin: 0 0 0.9rem; font-size: 1.5rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
h4 { margin: 1.6rem 0 0.4rem; font-size: 1.0625rem; }
h5 { margin: 1.3rem 0 0.3rem; font-size: 1em; color: var(--quiet); }
section > :is(h3, h4):first-child { margin-block-start: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.contents { padding-block: 2rem; border-block-end: 1px solid var(--rule); }
.contents h2 { margin: 0 0 0.75rem; color: var(--quiet); font-size: 1rem; }
.skip { position: absolute; inset-block-start: -10rem; inset-inline-start: 1rem; z-index: 1; padding: 0.6rem 1rem; }
.skip:focus { inset-block-start: 1rem; border-radius: 4px; background: var(--paper); color: var(--accent); }
.policy[dir='rtl'] h1 { letter-spacing: 0; }
.policy[dir='rtl'] :is(h1, h2, h3, h4, h5) { line-height: 1.5; }
@media screen and (max-width: 30rem) {
  table { font-size: 0.9375rem; }
  th, td { padding-inline-end: 0.75rem; min-width: 6em; }
  td code { padding-inline: 0.15em; }
}
${design.contents ? besideTheText : ''}
${policies.length > 1 ? oneLanguageAtATime('main') : ''}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`

/** A window that has the room shows the contents list beside the text. */
const besideTheText = `@media screen and (min-width: 72rem) {
  .policy {
    display: grid;
    grid-template-columns: minmax(0, 42rem) 16rem;
    column-gap: 5rem;
    justify-content: center;
    align-items: start;
  }
  .head, .text { grid-column: 1; width: 100%; margin: 0; }
  .contents {
    position: sticky;
    inset-block-start: 2.5rem;
    grid-column: 2;
    grid-row: 1 / span 2;
    max-height: calc(100vh - 5rem);
    overflow-y: auto;
    margin: 0;
    padding-block: 0.5rem;
    padding-inline-start: 1.5rem;
    border-block-end: 0;
    border-inline-start: 1px solid var(--rule);
    font-size: 0.9375rem;
  }
}`
