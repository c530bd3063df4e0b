/** What XML 1.0 does not allow in a document at all (production 2, Char), lone halves of surrogate pairs included. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * A text as a run may hold it: without the characters that XML forbids, and with a space for a tab or line end,
 * which Word would take for layout. Escaping is the serialiser's.
 */
export const xmlText = (text: string): string => text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ').replace(notXml, '')

/** A URL as a relationship's target, which must be a URI (ECMA-376 part 2, 6.5.3): anything else is percent-encoded. */
export const xmlUri = (url: string): string =>
  url.replace(notXml, '').replace(/[^!-~]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character))
