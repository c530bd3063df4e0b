/**
 * A text without what no reader may meet: control characters but tabs and line ends, lone halves of surrogate pairs,
 * noncharacters, and embeddings, overrides and isolates (UAX #9, section 2): which direction a stretch has is settled by
 * its letters, and an override in a pasted name could turn around the text after it.
 */
export const printable = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
