import { describe, expect, test } from 'vitest'
import { type AppError, type ErrorCode, errorCodes } from '#contract/error'
import { errorMessage } from '#contract/messages'
import { type Language, languages } from '#core/language'

const file = 'clients/sklep/polityka prywatności.policy.json'

/** Details as the program gives them, for every code. */
const details = {
  fileMissing: { file },
  folderMissing: { file },
  notAFolder: { file },
  notAFile: { file },
  alreadyExists: { file },
  readOnly: { file },
  diskFull: { file },
  tooLarge: { file, size: 50.5, limit: 32 },
  notUtf8: { file },
  ioFailed: { file, reason: 'EIO' },
  conflict: { file },
  brokenJson: { file, line: 12, reason: 'Unexpected token' },
  newerFormat: { file, found: 7, supported: 1 },
  invalidPolicy: { file, where: 'sections.0.id', reason: 'Invalid string' },
  invalidDocument: { file, where: 'sections.0.text.fa', reason: 'Unknown node type: marquee' },
  invalidClient: { file, where: 'name', reason: 'Invalid input' },
  invalidWorkspace: { file, where: '', reason: 'Invalid input' },
  invalidWords: { file, where: 'words.en', reason: 'Invalid input' },
  invalidExports: { file, where: 'policies', reason: 'Invalid input' },
  invalidFacts: { file, fact: 'business.email', reason: 'Invalid email address' },
  invalidLibrary: { count: 3, first: 'clauses/contact/contact/pl.md:4' },
  logoUnusable: { file, reason: 'tooManyPixels' },
  libraryIncomplete: { requirements: 2, provisions: 5 },
  clientMissing: { client: 'sklep', file },
  policyMissing: { policy: 'polityka', file },
  noPolicies: { file },
  unknownLanguage: { language: 'de' },
  languageNotInPolicy: { language: 'fa', policy: 'polityka', file },
  unknownFormat: { format: 'odt' },
  unknownLaw: { law: 'lgpd', known: 'gdpr, coppa' },
  browserMissing: {},
  printFailed: { reason: 'Target closed' },
  sameOutput: { file, other: 'inne/sklep/polityka.policy.json' },
  policiesFailed: { failed: 2, total: 5 },
  cancelled: {},
  cancelledMidway: { done: 2, total: 5 },
  unsafeUrl: { url: 'javascript:alert(1)' },
  unsupported: { what: 'chooseFolder' },
  invalidInput: { where: 'client', reason: 'Invalid string' },
  internal: { reason: 'x is not a function' },
} satisfies Record<ErrorCode, AppError['details']>

const isolates = /[\u2068\u2069]/g

describe.each(languages)('in %s', (language) => {
  test.each(errorCodes)('%s says what happened, names what it is about, and what to do', (code) => {
    const error: AppError = { code, details: details[code] }
    const message = errorMessage(error, language)
    expect(message).not.toMatch(/undefined|NaN|\[object|\(\)|“”|«»|„”| {2}/)
    expect(message.replace(isolates, '').split(/[.;] /).length).toBeGreaterThan(1)
    expect(message).toMatch(/\.$/)
    for (const [name, value] of Object.entries<string | number>(error.details)) {
      const isWorded = name === 'language' || (code === 'logoUnusable' && name === 'reason')
      const isNamed = !isWorded && !(code === 'languageNotInPolicy' && name === 'file')
      if (isNamed && typeof value === 'string') expect(message).toContain(value)
    }
  })

  test.each(errorCodes)('%s without its details is still a sentence', (code) => {
    expect(errorMessage({ code, details: {} }, language)).not.toMatch(/undefined|NaN|\(\)/)
  })
})

const message = (code: ErrorCode, language: Language) => errorMessage({ code, details: details[code] }, language)

test('each language has its own quotation marks, digits and names of languages', () => {
  expect(message('fileMissing', 'en')).toContain(`“${file}”`)
  expect(message('fileMissing', 'pl')).toContain(`„${file}”`)
  expect(message('fileMissing', 'fa')).toContain(`«\u2068${file}\u2069»`)
  expect(message('tooLarge', 'pl')).toContain('50,5 MiB')
  expect(message('tooLarge', 'fa')).toContain('۵۰٫۵')
  expect(message('brokenJson', 'fa')).toContain('۱۲')
  expect(message('languageNotInPolicy', 'pl')).toContain('perski')
  expect(message('languageNotInPolicy', 'fa')).toContain('فارسی')
})

test('every Latin word in a Persian message is isolated for direction, and every isolate is closed', () => {
  for (const code of errorCodes) {
    const text = message(code, 'fa')
    expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length)
    expect(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/)
  }
})

test('a Persian message joins verb prefixes and plural endings with a half-space', () => {
  for (const code of errorCodes) expect(message(code, 'fa')).not.toMatch(/(^| )ن?می | (ها|های|هایی|ای|تر|ترین)[ .،]/)
})

test('a left-to-right message isolates a right-to-left file name, and puts nothing invisible around any other', () => {
  const persian = { code: 'fileMissing', details: { file: 'مشتری.json' } } as const
  expect(errorMessage(persian, 'en')).toContain('“\u2068مشتری.json\u2069”')
  expect(message('fileMissing', 'en')).not.toMatch(isolates)
})
