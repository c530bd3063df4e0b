/**
 * A text as a CSS string. Everything but letters, digits and spaces is written as an escape, so that no text can end
 * the string, the rule or the `<style>` element (CSS Syntax Level 3, section 4.3.7).
 */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`
