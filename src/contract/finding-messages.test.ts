import { describe, expect, test } from 'vitest'
import { findingMessage } from '#contract/finding-messages'
import { languages } from '#core/language'
import { type FindingCode, findingCodes } from '#core/library/finding'

/** Details as the library's checks give them, for every code. */
const details = {
  fileMissing: { what: 'library.yaml' },
  yamlSyntax: { reason: 'bad indentation' },
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
  parity: { language: 'fa', place: 4, expected: 'paragraph', found: 'bulletList' },
  unknownFact: { fact: 'business.nickname' },
  unlistedFact: { fact: 'business.name' },
  unusedFact: { fact: 'business.name' },
  tableInSentence: { fact: 'cookies.list' },
  unknownVocabulary: { vocabulary: 'colours' },
  unknownTerm: { term: 'puce', vocabulary: 'colours' },
  conditionType: { fact: 'cookies.list', reason: 'includes' },
  unknownGroup: { group: 'colours' },
  unknownRequirement: { requirement: 'gdpr-99' },
  unknownCategory: { category: 'colours' },
  unknownClause: { clause: 'security/one' },
  unlistedClause: { clause: 'security/one' },
  unknownReference: { section: 'security-one' },
} satisfies Record<FindingCode, Record<string, string | number>>

describe.each(languages)('in %s', (language) => {
  test.each(findingCodes)('%s names every detail', (code) => {
    const message = findingMessage({ code, details: details[code] }, language)
    expect(message).not.toMatch(/[{}]\w+\}|undefined|“”|«»|„”/)
    for (const value of Object.values(details[code])) expect(message).toContain(String(value))
  })
})

test('no two languages say the same', () => {
  for (const code of findingCodes) {
    expect(new Set(languages.map((language) => findingMessage({ code, details: details[code] }, language))).size).toBe(
      3,
    )
  }
})
