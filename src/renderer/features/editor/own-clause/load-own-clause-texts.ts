import { i18n } from '#i18n/i18n'

/** Adds the texts of clauses of one's own to the window's. They are not with the others, which every start has to read. */
export const loadOwnClauseTexts = (): Promise<void> => i18n.loadNamespaces('ownClause')
