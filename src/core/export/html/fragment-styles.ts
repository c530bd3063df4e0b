import { lightColours, oneLanguageAtATime, textRules, toCss } from '#core/export/html/style-rules'
import type { Publication } from '#core/resolve/publication'

/** Begins every selector of a fragment, so that its styles reach nothing around it. */
export const fragmentClass = 'clausebook-policy'

/**
 * The styles of a fragment. Font, size and the colour of text are those of the page around it, whatever they are: the
 * policy's own colours would be a guess about a ground that only that page knows. Numbers take the text's colour, and
 * links the one that the page's links have.
 */
export const fragmentStyles = ({ design, policies }: Publication): string => `
.${fragmentClass} {
  ${lightColours(design)}
  --ink: currentColor; --quiet: currentColor; --heading: currentColor; --accent: currentColor;
  --rule: color-mix(in srgb, currentColor 25%, transparent); --panel: color-mix(in srgb, currentColor 8%, transparent);
  overflow-wrap: anywhere;
}
${toCss(textRules, `.${fragmentClass}`)}
${toCss(
  [
    [['*'], 'box-sizing: border-box;'],
    [['.controller'], 'margin: 0 0 0.25rem; font-weight: var(--bold);'],
    [['.effective'], 'margin: 0.5rem 0 1.5rem;'],
    [['.languages'], 'margin: 0 0 1rem;'],
    [['.contents'], 'margin: 0 0 2rem;'],
    [['section'], 'margin: 0 0 2rem;'],
  ],
  `.${fragmentClass}`,
)}
${policies.length > 1 ? oneLanguageAtATime(`.${fragmentClass}`) : ''}`
