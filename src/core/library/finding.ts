import type { LocalizedText } from '#core/language'

/** What can be wrong in a clause library, each with the details its message names. */
export const findingCodes = [
  'fileMissing', // what
  'yamlSyntax', // reason
  'textCutOff', // found
  'schema', // where, reason
  'unexpectedFile',
  'idMismatch', // id, expected
  'duplicateId', // id
  'missingTranslation', // language
  'markdownNoTitle',
  'markdownSyntax', // detail
  'markdownHeading', // detail
  'markdownLink', // detail
  'markdownList', // detail
  'markdownVariable', // detail
  'singleBrackets', // found, wanted
  'parity', // language, place, expected, found
  'unknownFact', // fact
  'unlistedFact', // fact: the text shows it, the header does not name it
  'unusedFact', // fact: the header names it, no text shows it
  'tableInSentence', // fact
  'unknownVocabulary', // vocabulary
  'unknownTerm', // term, vocabulary
  'groupOfTerm', // term, groups: the vocabulary's, empty if it has none
  'conditionType', // fact, reason
  'unknownGroup', // group
  'unknownColumn', // column, fact
  'unknownRequirement', // requirement
  'unknownCategory', // category
  'unknownClause', // clause
  'unlistedClause', // clause
  'unknownReference', // section: as it is typed
  'unreachableClause', // clause
  'unreachableQuestion', // fact
  'unusedQuestion', // fact
  'unreachableRequirement', // requirement
  'referenceMayBeAbsent', // clause, answers
  'factMayBeMissing', // fact, answers
  'alternativeCategory', // clause
  'alternativeOfAlternative', // clause
  'alternativeOrder', // clause
  'alternativeWhen', // clause, answers
  'requirementNotCovered', // requirement, citation
  'requirementMayBeUnmet', // requirement, citation, answers
  'staleStatement', // rule, found, why, fix
  'arabicLetter', // found, wanted
  'arabicDigits', // found, wanted
  'latinDigits', // found, wanted
  'latinMark', // found, wanted
  'halfSpaceMissing', // found, wanted
  'halfSpaceStray', // found, wanted
  'ezafeMark', // found
  'straightQuote', // found
  'foreignQuote', // found, wanted
  'doubleSpace', // found
  'spaceBeforeMark', // found
  'hyphenAsDash', // found, wanted
  'threeDots', // found, wanted
  'unfinishedText', // found
  'untranslatedText', // found, language
  'foreignLetters', // found, language
  'numbersDiffer', // language, expected, found
  'linksDiffer', // language, expected, found
] as const

export type FindingCode = (typeof findingCodes)[number]

/** One thing that is wrong in the library: in which file (path in the library's folder), on which 1-based line. */
export interface Finding {
  code: FindingCode
  file: string
  line: number
  details: Record<string, string | number | LocalizedText>
}
