import { describe, expect, test } from 'vitest'
import { findingMessage } from '#contract/finding-messages'
import { languages } from '#core/language'
import { type Finding, type FindingCode, findingCodes } from '#core/library/finding'

/** Details as the library's checks give them, for every code. */
const details = {
  fileMissing: { what: 'library.yaml' },
  yamlSyntax: { reason: 'bad indentation' },
  textCutOff: { found: 'Client #1' },
  schema: { where: 'facts.3.type', reason: 'Invalid input' },
  unexpectedFile: {},
  idMismatch: { id: 'security/one', expected: 'security/two' },
  duplicateId: { id: 'security/one' },
  missingTranslation: { language: 'fa' },
  markdownNoTitle: {},
  markdownSyntax: { detail: 'html' },
  markdownHeading: { detail: '#####' },
  markdownLink: { detail: 'javascript:alert(1)' },
  markdownList: { detail: 'table' },
  markdownVariable: { detail: '{{ business' },
  singleBrackets: { found: '{business.name}', wanted: '{{business.name}}' },
  parity: { language: 'fa', place: 4, expected: 'paragraph', found: 'bulletList' },
  unknownFact: { fact: 'business.nickname' },
  unlistedFact: { fact: 'business.name' },
  unusedFact: { fact: 'business.name' },
  tableInSentence: { fact: 'cookies.list' },
  unknownVocabulary: { vocabulary: 'colours' },
  groupOfTerm: { term: 'puce', groups: 'red, blue' },
  unknownTerm: { term: 'puce', vocabulary: 'colours' },
  conditionType: { fact: 'cookies.list', reason: 'includes' },
  unknownGroup: { group: 'colours' },
  unknownColumn: { column: 'colour', fact: 'cookies.list' },
  unknownRequirement: { requirement: 'gdpr-99' },
  unknownCategory: { category: 'colours' },
  unknownClause: { clause: 'security/one' },
  unlistedClause: { clause: 'security/one' },
  unknownReference: { section: 'security/one' },
  unreachableClause: { clause: 'security/one' },
  unreachableQuestion: { fact: 'business.name' },
  unusedQuestion: { fact: 'business.name' },
  unreachableRequirement: { requirement: 'gdpr-99' },
  referenceMayBeAbsent: { clause: 'security/one', answers: 'laws.apply: gdpr' },
  factMayBeMissing: { fact: 'business.name', answers: 'laws.apply: gdpr' },
  alternativeCategory: { clause: 'security/one' },
  alternativeOfAlternative: { clause: 'security/one' },
  alternativeOrder: { clause: 'security/one' },
  alternativeWhen: { clause: 'security/one', answers: 'laws.apply: gdpr' },
  requirementNotCovered: { requirement: 'gdpr-99', citation: 'GDPR, Art. 99' },
  requirementMayBeUnmet: { requirement: 'gdpr-99', citation: 'GDPR, Art. 99', answers: 'laws.apply: gdpr' },
  staleStatement: {
    rule: 'stale-ssl',
    found: 'SSL',
    why: { en: 'It is old.', fa: 'قدیمی است.', pl: 'To przestarzałe.' },
    fix: { en: 'Write TLS.', fa: 'بنویسید TLS.', pl: 'Należy napisać TLS.' },
  },
  arabicLetter: { found: 'علي', wanted: 'علی' },
  arabicDigits: { found: '٣', wanted: '۳' },
  latinDigits: { found: '3', wanted: '۳' },
  latinMark: { found: 'ما,', wanted: 'ما،' },
  halfSpaceMissing: { found: 'می شود', wanted: 'می‌شود' },
  halfSpaceStray: { found: 'ما‌ ', wanted: 'ما' },
  ezafeMark: { found: 'نامه‌ی' },
  straightQuote: { found: "it's" },
  foreignQuote: { found: '„x', wanted: '«x' },
  doubleSpace: { found: 'a  b' },
  spaceBeforeMark: { found: 'a ,' },
  hyphenAsDash: { found: 'a - b', wanted: 'a – b' },
  threeDots: { found: 'a...', wanted: 'a…' },
  unfinishedText: { found: 'TODO' },
  untranslatedText: { found: 'of the', language: 'fa' },
  foreignLetters: { found: 'łąka', language: 'en' },
  numbersDiffer: { language: 'fa', expected: '13', found: '16' },
  linksDiffer: { language: 'fa', expected: 'https://a.example', found: 'https://b.example' },
} satisfies Record<FindingCode, Finding['details']>

describe.each(languages)('in %s', (language) => {
  test.each(findingCodes)('%s names every detail', (code) => {
    const message = findingMessage({ code, details: details[code] }, language)
    expect(message).not.toMatch(/[{}]\w+\}|undefined|“”|«»|„”/)
    const values: Finding['details'][string][] = Object.values(details[code])
    for (const value of values) expect(message).toContain(typeof value === 'object' ? value[language] : String(value))
  })
})

test('no two languages say the same', () => {
  for (const code of findingCodes) {
    expect(new Set(languages.map((language) => findingMessage({ code, details: details[code] }, language))).size).toBe(
      3,
    )
  }
})
