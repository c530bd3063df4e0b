import { i18n } from '#i18n/i18n'

/** Adds the texts of clauses of one's own to the window's. They are not with the others, which every start has to read. */
export async function loadOwnClauseTexts(): Promise<void> {
  const { allTexts } = await import('#i18n/own-clause/all-texts')
  for (const [language, texts] of Object.entries(allTexts)) i18n.addResourceBundle(language, 'ownClause', texts)
}
