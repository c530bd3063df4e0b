/**
 * Text as docs/pdf-text.md compares it, nothing more: one form of heh with hamza, invisible direction marks and word
 * joiners left out, “…” as PDFium copies it, and spaces and line ends as one space. No letter, sign or word moves.
 */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u0647\u0654', '\u06c0')
    .replace(/[\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ')
    .trim()
