/** The id that a clause's section has in a policy. */
export const sectionIdOf = (clauseId: string): string => clauseId.replaceAll('/', '-')
