import { expect, test } from 'vitest'
import type { FindingCode } from '#core/library/finding'
import { reviewLibrary } from '#core/library/review/review-library'
import { edited, reviewSoundLibrary, soundLibraryFiles } from '#tests/support/sound-library'

const who = 'clauses/introduction/who'
const short = 'clauses/introduction/who-short'
const phone = 'clauses/introduction/phone'
const facts = 'facts/business.yaml'

test('nothing is found in a sound library', () => {
  const { loaded, reviewed } = reviewSoundLibrary()
  expect(loaded.findings).toEqual([])
  expect(reviewed).toEqual([])
})

/** What is planted, and the file and line that must be named for it. Nothing else may be found. */
test.each<[FindingCode, Record<string, string>, string, number]>([
  // A clause that needs a fact and its question not to be asked.
  [
    'unreachableClause',
    edited(
      'clauses/cookies/optional/clause.yaml',
      'when: { fact: site.features, includes: optional }',
      'when: { all: [{ fact: site.features, includes: optional }, { fact: cookies.list, answered: false }] }',
    ),
    'clauses/cookies/optional/clause.yaml',
    3,
  ],
  [
    'unreachableClause',
    edited(
      `${phone}/clause.yaml`,
      'when: { fact: business.phone, answered: true }',
      'when: { all: [{ fact: business.phone, answered: true }, { fact: business.name, answered: false }] }',
    ),
    `${phone}/clause.yaml`,
    3,
  ],
  [
    'unreachableQuestion',
    edited(
      facts,
      '  - key: laws.apply\n',
      `  - key: business.fax
    type: phone
    when: { not: { fact: laws.apply, answered: true } }
    label: { en: Fax, fa: دورنگار, pl: Faks }
    question: { en: What is its number?, fa: شماره آن چیست؟, pl: Jaki jest jego numer? }
  - key: laws.apply
`,
    ),
    facts,
    14,
  ],
  [
    'unreachableRequirement',
    edited(
      'laws/gdpr.yaml',
      'when: { fact: site.features, includes: needed }',
      'when: { not: { fact: laws.apply, includes: gdpr } }',
    ),
    'laws/gdpr.yaml',
    16,
  ],
  [
    'unreachableRequirement',
    edited(
      'laws/gdpr.yaml',
      'when: { fact: laws.apply, includes: gdpr }',
      'when: { all: [{ fact: laws.apply, includes: gdpr }, { fact: laws.apply, answered: false }] }',
    ),
    'laws/gdpr.yaml',
    3,
  ],
  [
    'unusedQuestion',
    edited(
      facts,
      '  - key: laws.apply\n',
      `  - key: business.fax
    type: phone
    label: { en: Fax, fa: دورنگار, pl: Faks }
    question: { en: What is its number?, fa: شماره آن چیست؟, pl: Jaki jest jego numer? }
  - key: laws.apply
`,
    ),
    facts,
    12,
  ],
  ['singleBrackets', edited(`${who}/fa.md`, 'وب‌سایت ما', 'وب‌سایت {business.name}'), `${who}/fa.md`, 7],
  ['singleBrackets', edited(`${who}/en.md`, 'Our website', 'Our [business.name]'), `${who}/en.md`, 7],
  ['singleBrackets', edited(`${who}/en.md`, 'GDPR and\n', 'GDPR and\n[cookies/used] and '), `${who}/en.md`, 8],
  ['singleBrackets', edited(`${who}/pl.md`, 'Nasza strona', 'Nasza {strona'), `${who}/pl.md`, 7],
  [
    'textCutOff',
    edited(
      'facts.yaml',
      'title: { en: Business, fa: کسب‌وکار, pl: Firma }',
      'title:\n      en: Business #1\n      fa: کسب‌وکار\n      pl: Firma',
    ),
    'facts.yaml',
    4,
  ],
  [
    'textCutOff',
    edited(
      'facts.yaml',
      'title: { en: Business, fa: کسب‌وکار, pl: Firma }',
      'title:\n      en: Business\n      fa: کسب‌وکار\n      pl: Firma # all of it',
    ),
    'facts.yaml',
    6,
  ],
  ['textCutOff', edited('services/netia.yaml', 'Netia S.A.', 'Netia #1 S.A.'), 'services/netia.yaml', 3],
  ['referenceMayBeAbsent', edited(`${who}/en.md`, 'This is', 'See [[cookies/used]]; this is'), `${who}/en.md`, 3],
  // The clause is there, but under the name of the first of its family.
  [
    'referenceMayBeAbsent',
    edited(`${phone}/en.md`, '[[introduction/who]]', '[[introduction/who-short]]'),
    `${phone}/en.md`,
    3,
  ],
  [
    'factMayBeMissing',
    edited(`${phone}/clause.yaml`, 'when: { fact: business.phone, answered: true }\n', ''),
    `${phone}/clause.yaml`,
    4,
  ],
  [
    'factMayBeMissing',
    edited('clauses/cookies/used/clause.yaml', '{ any: [', '{ any: [{ fact: laws.apply, includes: gdpr }, '),
    'clauses/cookies/used/clause.yaml',
    4,
  ],
  [
    'alternativeCategory',
    edited(`${short}/clause.yaml`, 'of: introduction/who', 'of: cookies/used'),
    `${short}/clause.yaml`,
    4,
  ],
  [
    'alternativeWhen',
    edited(`${who}/clause.yaml`, 'facts:', 'when: { fact: site.features, includes: needed }\nfacts:'),
    `${short}/clause.yaml`,
    3,
  ],
  [
    'alternativeOrder',
    edited('library.yaml', 'introduction/who, introduction/who-short', 'introduction/who-short, introduction/who'),
    `${short}/clause.yaml`,
    4,
  ],
  [
    'alternativeOfAlternative',
    edited(`${phone}/clause.yaml`, 'facts:', 'alternative: { of: introduction/who-short, style: plain }\nfacts:'),
    `${phone}/clause.yaml`,
    4,
  ],
  ['requirementNotCovered', edited(`${who}/clause.yaml`, 'requirements: [gdpr-13-1-a]\n', ''), 'laws/gdpr.yaml', 5],
  [
    'requirementMayBeUnmet',
    {
      ...edited(`${who}/clause.yaml`, 'requirements: [gdpr-13-1-a]\n', ''),
      ...edited(`${phone}/clause.yaml`, 'facts:', 'requirements: [gdpr-13-1-a]\nfacts:'),
    },
    'laws/gdpr.yaml',
    5,
  ],
  ['staleStatement', edited(`${who}/en.md`, 'and\n', 'and secure sockets layer,\n'), `${who}/en.md`, 7],
  ['staleStatement', edited(`${who}/fa.md`, '\nCOPPA', '\nبا لايه سوکت امن COPPA'), `${who}/fa.md`, 8],
  ['staleStatement', edited(`${who}/pl.md`, 'zob.', 'za pomocą SSL, zob.'), `${who}/pl.md`, 8],
  [
    'staleStatement',
    edited('vocabulary/features.yaml', 'en: optional cookies', 'en: SSL cookies'),
    'vocabulary/features.yaml',
    5,
  ],
  ['staleStatement', edited('services/netia.yaml', 'Netia S.A.', 'SSL S.A.'), 'services/netia.yaml', 3],
  ['halfSpaceMissing', edited(`${who}/fa.md`, 'می‌کند', 'می کند'), `${who}/fa.md`, 8],
  ['arabicLetter', edited(facts, 'نام کسب‌وکار', 'نام كسب‌وکار'), facts, 5],
  ['latinDigits', edited('laws/gdpr.yaml', 'بگویید که هستید.', 'در 3 جمله بگویید.'), 'laws/gdpr.yaml', 10],
  ['straightQuote', edited('services/netia.yaml', 'pl: Netia', `pl: "Nasza 'Netia'"`), 'services/netia.yaml', 2],
  ['hyphenAsDash', edited('facts.yaml', 'pl: Firma', 'pl: Firma - dane'), 'facts.yaml', 3],
  [
    'untranslatedText',
    edited(`${who}/pl.md`, 'Ta polityka dotyczy firmy:', 'This is the policy of:'),
    `${who}/pl.md`,
    3,
  ],
  [
    'untranslatedText',
    edited(`${who}/fa.md`, 'این سیاست برای این کسب‌وکار است:', 'This is the policy of:'),
    `${who}/fa.md`,
    3,
  ],
  ['foreignLetters', edited(`${short}/en.md`, 'You know us.', 'You know us łącznie.'), `${short}/en.md`, 3],
  ['unfinishedText', edited(`${short}/pl.md`, 'Znają', 'TODO: znają'), `${short}/pl.md`, 3],
  ['numbersDiffer', edited(`${who}/fa.md`, 'ماده ۱۳', 'ماده ۱۴'), `${who}/fa.md`, 7],
  ['linksDiffer', edited(`${who}/pl.md`, 'example.com/law', 'example.com/prawo'), `${who}/pl.md`, 7],
])('finds %s', (code, changes, file, line) => {
  const { reviewed } = reviewSoundLibrary(changes)
  const told = reviewed.map((finding) => `${finding.code} ${finding.file}:${finding.line}`)
  expect(told).toContain(`${code} ${file}:${line}`)
  // An alternative in the wrong place takes references with it; the words of a statement may be in Arabic letters.
  const others = reviewed.filter(
    (finding) =>
      ![code, 'referenceMayBeAbsent', 'requirementMayBeUnmet', 'arabicLetter'].includes(finding.code) &&
      !(code === 'unreachableQuestion' && finding.code === 'unusedQuestion'),
  )
  expect(others).toEqual([])
})

test('brackets and comments that are meant are no findings', () => {
  const changes = {
    ...edited(`${who}/en.md`, 'Our website', 'Our [and/or any] website [and/or] [1] [example.com]'),
    ...edited('services/netia.yaml', 'Netia S.A.', 'Netia S.A. # as in the register'),
    ...edited('facts.yaml', 'pl: Firma }', "pl: 'Firma' } # the first"),
  }
  const { reviewed } = reviewSoundLibrary(changes)
  expect(reviewed.map(({ code }) => code).filter((code) => ['singleBrackets', 'textCutOff'].includes(code))).toEqual([])
})

test('single brackets are told with what was meant', () => {
  const { reviewed } = reviewSoundLibrary(edited(`${who}/en.md`, 'Our website', '{ business.name } [cookies/used]'))
  expect(reviewed.map(({ details }) => details).filter(({ wanted }) => wanted !== undefined)).toEqual([
    { found: '{ business.name }', wanted: '{{business.name}}' },
    { found: '[cookies/used]', wanted: '[[cookies/used]]' },
  ])
})

test('a question of a clause that a workspace replaces is in use', () => {
  const own = new Map([
    [`${phone}/clause.yaml`, 'id: introduction/phone\ntitle: { en: Telephone, fa: تلفن, pl: Telefon }\n'],
    [`${phone}/en.md`, '## Telephone\n\nYou cannot call us.\n'],
    [`${phone}/fa.md`, '## تلفن\n\nنمی‌توانید به ما تلفن کنید.\n'],
    [`${phone}/pl.md`, '## Telefon\n\nNie odbieramy telefonów.\n'],
  ])
  const { loaded, reviewed } = reviewSoundLibrary({}, own)
  expect([...loaded.findings, ...reviewed]).toEqual([])
})

test('what answers leave a reference without its clause are told', () => {
  const { reviewed } = reviewSoundLibrary(edited(`${who}/en.md`, 'This is', 'See [[cookies/used]]; this is'))
  expect(reviewed[0]?.details.answers).toBe('site.features: accounts')
})

test('a missing question is told by loading, and what hangs on it is not told again', () => {
  const changes = edited(facts, 'key: site.features', 'key: site.parts')
  const { loaded, reviewed } = reviewSoundLibrary(changes)
  expect(loaded.findings.map(({ code }) => code)).toContain('unknownFact')
  expect(reviewed.filter(({ code }) => code.startsWith('unreachable'))).toEqual([])
})

test('statements that cannot be read are findings, and so is an id used twice', () => {
  const broken = edited('stale/names.yaml', 'kind: stale', 'kind: old')
  expect(reviewSoundLibrary(broken).reviewed).toMatchObject([{ code: 'schema', file: 'stale/names.yaml', line: 3 }])
  const twice = edited('stale/names.yaml', 'id: advice', 'id: stale-ssl')
  expect(reviewSoundLibrary(twice).reviewed).toMatchObject([
    { code: 'duplicateId', file: 'stale/names.yaml', line: 10 },
  ])
})

test('a workspace’s own clauses are reviewed, under its own folder', () => {
  const own = new Map([
    [`${phone}/clause.yaml`, (soundLibraryFiles.get(`${phone}/clause.yaml`) ?? '').replace(/when:.*\n/, '')],
    ...['en', 'fa', 'pl'].map(
      (language) =>
        [
          `${phone}/${language}.md`,
          `${soundLibraryFiles.get(`${phone}/${language}.md`)}\nTODO {{business.phone}}\n`,
        ] as const,
    ),
  ])
  const told = reviewSoundLibrary({}, own).reviewed.map(({ code, file, line }) => `${code} ${file}:${line}`)
  expect(told).toContain(`factMayBeMissing library/${phone}/clause.yaml:4`)
  expect(told).toContain(`unfinishedText library/${phone}/fa.md:5`)
  expect(told.filter((line) => !line.includes('library/'))).toEqual([])
})

test('a library that cannot be loaded has nothing to review', () => {
  expect(reviewLibrary({ library: null, findings: [] }, soundLibraryFiles)).toEqual([])
})
