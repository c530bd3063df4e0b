/** The most characters of a title that somebody gives a clause of one's own. */
export const longestClauseTitle = 200
