import { foldText } from '#core/search/fold-text'

/** Apostrophes and quotation marks, which many keyboards write in one form only. */
const quotes = /['"‘’‚‛“”„‟`´ʼ«»]/g

/**
 * Folds a name in a list: like a text that is searched, and without quotation marks and the marks of letters, so that
 * “O’Brien” is “obrien” and “Wrocław” is “wroclaw”.
 */
export const foldName = (name: string): string =>
  foldText(name, false)
    .text.replace(quotes, '')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** The words of what somebody looks for in a list, folded. */
export const searchedWords = (typed: string): string[] =>
  foldName(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
