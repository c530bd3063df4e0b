import { foldText } from '#core/search/fold-text'

/** Folds a name in a list: like a text that is searched, and without the marks of letters, so that “Wrocław” is “wroclaw”. */
export const foldName = (name: string): string =>
  foldText(name, false)
    .text.replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** The words of what somebody looks for in a list, folded. */
export const searchedWords = (typed: string): string[] =>
  foldName(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
