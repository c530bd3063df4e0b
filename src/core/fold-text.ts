/**
 * Folds what a person may type in two ways, so that a search finds both: case, Polish marks, Arabic letters for Persian
 * ones. A half-space becomes a space.
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('\u200c', ' ')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** The words of what somebody searches for, folded. */
export const searchedWords = (query: string): string[] =>
  foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
