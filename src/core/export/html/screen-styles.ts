import { emphasisWeight } from '#core/export/fonts'

/** How the page looks on a screen, light and dark; paper starts from the light one. */
export const screenStyles = `
:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #1c232e;
  --quiet: #54606f;
  --accent: #1d4f7c;
  --rule: #d5dbe3;
  --panel: #f4f6f9;
  --missing: #fff0b8;
  --missing-ink: #5f4300;
  --missing-rule: #b98900;
  --text-font: 'Source Sans 3', Vazirmatn, system-ui, sans-serif;
  --bold: 600;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181e;
    --ink: #e3e7ec;
    --quiet: #a3adba;
    --accent: #8fc1ee;
    --rule: #343c47;
    --panel: #1d232b;
    --missing: #4a3a08;
    --missing-ink: #ffe9a6;
    --missing-rule: #c79a1e;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  padding: clamp(1.25rem, 5vw, 4.5rem) clamp(1rem, 5vw, 4rem) 6rem;
  font: 400 1.0625rem/1.65 var(--text-font);
  font-kerning: normal;
  overflow-wrap: anywhere;
}
header, nav, main { max-width: 42rem; margin-inline: auto; }
header { padding-block-end: 2rem; border-block-end: 1px solid var(--rule); }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; color: var(--ink); }
h1 { margin: 0; font-size: clamp(2rem, 1.5rem + 2.4vw, 2.9rem); font-weight: var(--bold); letter-spacing: -0.012em; }
.controller { margin: 0 0 0.6rem; color: var(--accent); font-weight: var(--bold); }
.effective { margin: 0.9rem 0 0; color: var(--quiet); }
section { margin-block-start: 3rem; }
section h2 { margin: 0 0 0.9rem; font-size: 1.5rem; font-weight: var(--bold); }
h3 { margin: 2rem 0 0.5rem; font-size: 1.2rem; font-weight: var(--bold); }
h4 { margin: 1.6rem 0 0.4rem; font-size: 1.0625rem; font-weight: var(--bold); color: var(--quiet); }
.number { color: var(--accent); font-variant-numeric: tabular-nums; }
p { margin: 0 0 1rem; text-wrap: pretty; }
ul, ol { margin: 0 0 1rem; padding-inline-start: 1.6rem; }
li { margin-block-end: 0.4rem; }
li > p, li > ul, li > ol { margin-block-end: 0.4rem; }
li::marker { color: var(--accent); font-variant-numeric: tabular-nums; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 0.06em; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
strong { font-weight: var(--bold); }
code {
  padding: 0.08em 0.35em;
  border-radius: 4px;
  background: var(--panel);
  font: inherit;
  font-size: 0.95em;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
blockquote { margin: 1.5rem 0; padding: 0.2rem 0; padding-inline-start: 1.4rem; border-inline-start: 3px solid var(--accent); }
blockquote > :last-child, td > :last-child, th > :last-child, li > :last-child { margin-block-end: 0; }
.missing {
  padding: 0.06em 0.3em;
  border-radius: 3px;
  border-block-end: 2px solid var(--missing-rule);
  background: var(--missing);
  color: var(--missing-ink);
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; font-size: 1rem; line-height: 1.5; }
th, td {
  min-width: 5.5em;
  padding: 0.65rem 0;
  padding-inline-end: 1.25rem;
  border-block-end: 1px solid var(--rule);
  text-align: start;
  vertical-align: top;
}
th { border-block-end: 2px solid var(--accent); color: var(--quiet); font-weight: var(--bold); vertical-align: bottom; }
th:last-child, td:last-child { padding-inline-end: 0; }
tbody:first-child > tr:first-child > td { border-block-start: 1px solid var(--rule); }
td > p, th > p { margin-block-end: 0.4rem; }
.wide { overflow-x: auto; margin: 1.5rem 0; }
.wide table { min-width: 46rem; margin: 0; }
nav { padding-block: 2rem; border-block-end: 1px solid var(--rule); }
nav h2 { margin: 0 0 0.75rem; color: var(--quiet); font-size: 1rem; font-weight: var(--bold); }
nav ol { margin: 0; padding: 0; list-style: none; }
nav li { display: flex; gap: 0.5em; margin: 0; padding-block: 0.22rem; line-height: 1.45; }
nav .number { flex: none; min-width: 1.6em; }
nav a { color: inherit; text-decoration: none; }
nav a:hover { color: var(--accent); text-decoration: underline; }
.skip { position: absolute; inset-block-start: -10rem; inset-inline-start: 1rem; z-index: 1; padding: 0.6rem 1rem; }
.skip:focus { inset-block-start: 1rem; border-radius: 4px; background: var(--paper); color: var(--accent); }
[dir='rtl'] { --bold: 700; --text-font: Vazirmatn, 'Source Sans 3', system-ui, sans-serif; font-family: var(--text-font); }
[dir='ltr'] { --bold: 600; --text-font: 'Source Sans 3', Vazirmatn, system-ui, sans-serif; font-family: var(--text-font); }
html[dir='rtl'] body { line-height: 1.9; }
html[dir='rtl'] h1 { letter-spacing: 0; }
html[dir='rtl'] h1, html[dir='rtl'] h2, html[dir='rtl'] h3, html[dir='rtl'] h4 { line-height: 1.5; }
html[dir='rtl'] ol { list-style-type: persian; }
html[dir='rtl'] nav ol { list-style: none; }
html[dir='rtl'] em { font-style: normal; font-weight: ${emphasisWeight}; }
html[dir='rtl'] em [dir='ltr'], html[dir='rtl'] [dir='ltr'] em { font-style: italic; font-weight: inherit; }
@media screen and (max-width: 30rem) {
  table { font-size: 0.9375rem; }
  th, td { padding-inline-end: 0.75rem; min-width: 6em; }
  td code { padding-inline: 0.15em; }
}
@media screen and (min-width: 72rem) {
  body {
    display: grid;
    grid-template-columns: minmax(0, 42rem) 16rem;
    column-gap: 5rem;
    justify-content: center;
    align-items: start;
  }
  header, main { grid-column: 1; margin: 0; }
  nav {
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
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`
