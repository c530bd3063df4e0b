import { type LoadedLibrary, loadLibrary } from '#core/library/load-library'

const texts = (text: string) => `{ en: ${text}, fa: ${text}, pl: ${text} }`

/** A vocabulary of one term, as a service names it. */
const oneTerm = (id: string, term: string, label: string) =>
  [
    `vocabulary/${id}.yaml`,
    `id: ${id}\ntitle: ${texts('Terms')}\nterms:\n  - { id: "${term}", label: ${label} }\n`,
  ] as const

/** A whole library of four clauses, small enough to plant a fault in: path → text. */
export const smallLibraryFiles: ReadonlyMap<string, string> = new Map([
  [
    'library.yaml',
    `version: 1.0.0
lawAsOf: 2026-11-22
languages: [en, fa, pl]
categories:
  - id: introduction
    title: ${texts('Introduction')}
    clauses: [introduction/who]
  - id: cookies
    title: ${texts('Cookies')}
    clauses: [cookies/used, cookies/unused]
  - id: third-parties
    title: ${texts('Recipients')}
    clauses: [third-parties/services]
`,
  ],
  [
    'facts.yaml',
    `groups:
  - id: business
    title: ${texts('Business')}
  - id: sharing
    title: ${texts('Sharing')}
`,
  ],
  [
    'facts/business.yaml',
    `facts:
  - key: business.name
    label: { en: Business name, fa: نام, pl: Nazwa firmy }
    question: ${texts('Name?')}
    type: localizedText
    required: true
  - key: business.email
    label: ${texts('E-mail')}
    question: ${texts('E-mail?')}
    type: email
  - key: business.since
    label: ${texts('Since')}
    question: ${texts('Since?')}
    type: date
  - key: cookies.used
    label: ${texts('Cookies')}
    question: ${texts('Cookies?')}
    type: boolean
    default: false
  - key: cookies.purposes
    label: ${texts('Purposes')}
    question: ${texts('Purposes?')}
    type: choices
    vocabulary: purposes
    when: { fact: cookies.used, is: true }
  - key: cookies.list
    label: ${texts('List')}
    question: ${texts('List?')}
    type: table
    columns:
      - { id: name, title: ${texts('name')}, type: text, suggestions: cookies }
      - { id: purposes, title: { en: purpose, fa: هدف, pl: cel }, type: choices, vocabulary: purposes }
`,
  ],
  [
    'facts/sharing.yaml',
    `facts:
  - key: recipients.services
    label: ${texts('Services')}
    question: ${texts('Services?')}
    type: services
`,
  ],
  [
    'vocabulary/purposes.yaml',
    `id: purposes
title: ${texts('Purposes')}
terms:
  - id: analytics
    label: { en: analytics, fa: تحلیل, pl: analityka }
  - id: basket
    label: { en: the basket, fa: سبد خرید, pl: koszyk }
`,
  ],
  [
    'vocabulary/cookies.yaml',
    `id: cookies
title: ${texts('Cookies')}
terms:
  - id: ga
    label: ${texts('_ga')}
    fills: { purposes: [analytics] }
`,
  ],
  oneTerm('countries', 'pl', '{ en: Poland, fa: لهستان, pl: Polska }'),
  oneTerm('recipients', 'payments', '{ en: payments, fa: پرداخت, pl: płatności }'),
  oneTerm('recipient-roles', 'processor', '{ en: processor, fa: پردازشگر, pl: podmiot przetwarzający }'),
  oneTerm('data-items', 'email', '{ en: e-mail address, fa: نشانی ایمیل, pl: adres e-mail }'),
  [
    'services/payu.yaml',
    `id: payu
name: PayU
provider: PayU S.A.
country: pl
kind: payments
role: processor
purposes: [basket, analytics]
data: [email]
policy: https://example.com/payu
asOf: 2025-06-01
certainty: { role: medium }
`,
  ],
  [
    'services/bale.yaml',
    `id: bale
name: { en: Bale, fa: بله, pl: Bale }
provider: { en: Bale Co., fa: شرکت بله, pl: Bale Co. }
kind: payments
purposes: [basket]
data: [email]
asOf: 2025-06-01
`,
  ],
  [
    'laws/gdpr.yaml',
    `id: gdpr
name: ${texts('GDPR')}
requirements:
  - id: gdpr-13-1-a
    citation: Art. 13(1)(a)
    summary: ${texts('Say who you are.')}
    category: introduction
    severity: required
    check: text
`,
  ],
  [
    'clauses/introduction/who/clause.yaml',
    `id: introduction/who
title: ${texts('Who we are')}
facts: [business.name, business.email]
requirements: [gdpr-13-1-a]
`,
  ],
  ['clauses/introduction/who/en.md', '## Who we are\n\nWe are {{business.name}}: write to {{business.email}}.\n'],
  ['clauses/introduction/who/fa.md', '## ما کیستیم\n\nما {{business.name}} هستیم: {{business.email}}.\n'],
  ['clauses/introduction/who/pl.md', '## Kim jesteśmy\n\nTo my, {{business.name}}: {{business.email}}.\n'],
  [
    'clauses/cookies/used/clause.yaml',
    `id: cookies/used
title: ${texts('Cookies')}
when: { fact: cookies.used, is: true }
facts: [cookies.purposes, cookies.list]
`,
  ],
  ...['en', 'fa', 'pl'].map(
    (language) =>
      [
        `clauses/cookies/used/${language}.md`,
        '## C\n\nFor {{cookies.purposes}}, see [[introduction/who]].\n\n{{cookies.purposes}}\n\n{{cookies.list}}\n',
      ] as const,
  ),
  [
    'clauses/cookies/unused/clause.yaml',
    `id: cookies/unused
title: ${texts('No cookies')}
when: { not: { fact: cookies.used, is: true } }
`,
  ],
  ...['en', 'fa', 'pl'].map((language) => [`clauses/cookies/unused/${language}.md`, '## N\n\nNone.\n'] as const),
  [
    'clauses/third-parties/services/clause.yaml',
    `id: third-parties/services
title: ${texts('Services')}
when: { fact: recipients.services, includes: payu }
facts: [recipients.services]
`,
  ],
  ...['en', 'fa', 'pl'].map(
    (language) =>
      [
        `clauses/third-parties/services/${language}.md`,
        '## S\n\nWe use: {{recipients.services}}\n\n{{recipients.services}}\n',
      ] as const,
  ),
])

/** The small library with some files replaced; null takes a file away. */
export function loadSmallLibrary(changes: Record<string, string | null> = {}): LoadedLibrary {
  const files = new Map(smallLibraryFiles)
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) files.delete(file)
    else files.set(file, text)
  }
  return loadLibrary(files)
}
