import type { FindingTexts } from '#contract/finding-messages/texts'

export const en: FindingTexts = {
  fileMissing: 'the library needs the file “{what}”, which is not there',
  yamlSyntax:
    "this line, or the one above it, cannot be read as YAML ({reason}). Indent with spaces, in line with its neighbours, and put a text that holds “: ” or begins with a mark between '…'",
  textCutOff:
    "the text ends before the “#”, because YAML takes the rest of the line for a comment: “{found}”. Put the text between '…', or the comment on a line of its own",
  schema: '“{where}” does not fit: {reason}',
  unexpectedFile: 'nothing reads this file; check its name and its folder',
  idMismatch: 'the id is “{id}”, but “{expected}” is expected here',
  duplicateId: 'the id “{id}” is used twice',
  missingTranslation: 'the text in this language ({language}) is missing or empty',
  markdownNoTitle: 'the text must begin with a title of level 2: “## Title”',
  markdownSyntax: 'a policy cannot hold this kind of Markdown: {detail}',
  markdownHeading: 'a heading of this level is not possible here: “{detail}”; use ### or ####',
  markdownLink: 'this link is not allowed: “{detail}”; use http, https, mailto or tel',
  markdownList: 'a list item cannot hold this: {detail}',
  markdownVariable:
    'this is neither a variable nor a reference: “{detail}”; write {{group.name}} or [[category/clause]]',
  singleBrackets: 'a policy would print “{found}” as it stands here; write {wanted}',
  parity:
    'the text is not built like the English one ({language}): block {place}, where the title is 2, should be “{expected}” and is “{found}”',
  unknownFact: 'no file in facts/ has a question with the key “{fact}”',
  unlistedFact: 'the text shows “{fact}”, which clause.yaml does not name: add it to its “facts”',
  unusedFact:
    'clause.yaml names the fact “{fact}”, but no text shows it in double braces: add it to the texts, or delete it here',
  tableInSentence: '“{fact}” is a table and must stand alone in its paragraph',
  unknownVocabulary: 'there is no vocabulary “{vocabulary}”',
  groupOfTerm: 'the term “{term}” needs as its `group` one of the `groups` of its list: {groups}',
  unknownTerm: 'the vocabulary “{vocabulary}” has no term “{term}”',
  conditionType:
    'the fact “{fact}” is of a type that “{reason}” cannot test: “includes” is for lists to choose from, “is” for one choice, a text, or true and false, “answered” for all',
  unknownGroup: 'facts.yaml has no group of questions “{group}”; add it there, or name the file after a group',
  unknownColumn: 'the table “{fact}” has no other column “{column}” to fill',
  unknownRequirement: 'no law has a requirement “{requirement}”',
  unknownCategory: 'library.yaml has no category “{category}”',
  unknownClause: 'there is no clause “{clause}”; correct its name, or delete it here',
  unlistedClause:
    'library.yaml does not list the clause “{clause}”: add it there under its category, in the order of reading',
  unknownReference: 'the text refers to “{section}”, which is no clause',
  unreachableClause:
    'no answers bring the clause “{clause}” into a policy: its condition contradicts itself or the questions',
  unreachableQuestion: 'no answers lead to the question “{fact}”: its condition contradicts itself or other questions',
  unusedQuestion:
    'no clause shows the answer to the question “{fact}”, and no “when” or “required” asks about it: use it, or delete it',
  unreachableRequirement:
    'no answers make the requirement “{requirement}” apply: its condition contradicts itself, the law’s or the questions',
  referenceMayBeAbsent:
    'the text refers to “{clause}”, which these answers leave out: {answers}. Refer to a clause that is there whenever this one is, or narrow this one’s “when”',
  factMayBeMissing:
    'the text shows “{fact}”, which may be left without an answer: {answers}. Make the question “required”, or add “answered: true” for it to the clause’s “when”',
  alternativeCategory: 'an alternative must be in the category of the clause that it rewords: “{clause}”',
  alternativeOfAlternative: '“{clause}” is an alternative itself; name the first clause of its family',
  alternativeOrder: 'an alternative must be listed after the clause that it rewords: “{clause}”',
  alternativeWhen:
    'the alternative would enter a policy in which “{clause}” has no place: {answers}. Give it the same “when”, or a narrower one',
  requirementNotCovered:
    'no clause claims the requirement “{requirement}” ({citation}): add it to the “requirements” of the clauses that meet it, or write one',
  requirementMayBeUnmet:
    'the requirement “{requirement}” ({citation}) applies, but these answers leave out every clause that claims it: {answers}. Widen the “when” of one of them, or write another',
  staleStatement: 'outdated or wrong (“{rule}”): “{found}”. {why} {fix}',
  arabicLetter: 'Arabic letter: “{found}”; in Persian: “{wanted}”',
  arabicDigits: 'Arabic digits: “{found}”; write “{wanted}”',
  latinDigits: 'Latin digits in Persian: “{found}”; write “{wanted}”',
  latinMark: 'Latin punctuation in Persian: “{found}”; write “{wanted}”',
  halfSpaceMissing: 'half-space missing: “{found}”; write “{wanted}”',
  halfSpaceStray: 'a half-space that joins nothing: “{found}”; write “{wanted}”',
  ezafeMark: 'the house style writes no mark for the ezafe after “ه”: “{found}”',
  straightQuote:
    'straight quotation mark or apostrophe: “{found}”; write ’ or the quotation marks of the language: English “…”, Persian «…», Polish „…”',
  foreignQuote: 'quotation marks of another language: “{found}”; write “{wanted}”',
  doubleSpace: 'two spaces in a row: “{found}”',
  spaceBeforeMark: 'space before a punctuation mark: “{found}”',
  hyphenAsDash: 'a hyphen in place of a dash: “{found}”; write “{wanted}”',
  threeDots: 'three full stops: “{found}”; write “{wanted}”',
  unfinishedText: 'this text is not finished: “{found}”',
  untranslatedText: 'this text is still in English ({language}): “{found}”',
  foreignLetters: 'letters of another language ({language}): “{found}”',
  numbersDiffer: 'the numbers differ from the English text ({language}): expected {expected}, found {found}',
  linksDiffer: 'the links differ from the English text ({language}): expected {expected}, found {found}',
}
