import type { Finding } from '#core/library/finding'
import { type LoadedLibrary, loadLibrary } from '#core/library/load-library'
import { reviewLibrary } from '#core/library/review/review-library'

const terms = (id: string, lines: string[]) =>
  [
    `vocabulary/${id}.yaml`,
    `id: ${id}\ntitle: { en: Terms, fa: اصطلاحات, pl: Pojęcia }\nterms:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  ] as const

/** A small library whose texts are sound in each language, to plant faults in: path → text. */
export const soundLibraryFiles: ReadonlyMap<string, string> = new Map([
  [
    'library.yaml',
    `version: 1.0.0
lawAsOf: 2026-11-22
languages: [en, fa, pl]
categories:
  - id: introduction
    title: { en: Introduction, fa: مقدمه, pl: Wprowadzenie }
    clauses: [introduction/who, introduction/who-short, introduction/phone]
  - id: cookies
    title: { en: Cookies, fa: کوکی‌ها, pl: Pliki cookies }
    clauses: [cookies/used, cookies/optional]
`,
  ],
  [
    'facts.yaml',
    `groups:
  - id: business
    title: { en: Business, fa: کسب‌وکار, pl: Firma }
`,
  ],
  [
    'facts/business.yaml',
    `facts:
  - key: business.name
    type: localizedText
    required: true
    label: { en: Business name, fa: نام کسب‌وکار, pl: Nazwa firmy }
    question: { en: What is its name?, fa: نام آن چیست؟, pl: Jak się nazywa? }
  - key: business.phone
    type: phone
    label: { en: Telephone, fa: تلفن, pl: Telefon }
    question: { en: What is its number?, fa: شماره آن چیست؟, pl: Jaki jest jej numer? }
    help: { en: 'Begin with +48.', fa: با +48 آغاز کنید., pl: Na początku +48. }
  - key: laws.apply
    type: choices
    vocabulary: laws
    required: true
    label: { en: Laws, fa: قوانین, pl: Przepisy }
    question: { en: Which laws apply?, fa: کدام قوانین حاکم‌اند؟, pl: Które przepisy mają zastosowanie? }
  - key: site.features
    type: choices
    vocabulary: features
    required: true
    label: { en: Features, fa: امکانات, pl: Funkcje }
    question: { en: What does it offer?, fa: چه امکاناتی دارد؟, pl: Co oferuje? }
  - key: cookies.list
    type: table
    required: true
    when: { any: [{ fact: site.features, includes: needed }, { fact: site.features, includes: optional }] }
    label: { en: List of cookies, fa: فهرست کوکی‌ها, pl: Lista plików cookies }
    question: { en: Which cookies are there?, fa: چه کوکی‌هایی هست؟, pl: Jakie są pliki cookies? }
    columns:
      - { id: name, title: { en: Cookie, fa: کوکی, pl: Plik cookie }, type: text, suggestions: cookies }
`,
  ],
  terms('laws', [
    '{ id: gdpr, label: { en: GDPR, fa: GDPR, pl: RODO } }',
    '{ id: ccpa, label: { en: CCPA, fa: CCPA, pl: CCPA } }',
  ]),
  terms('features', [
    '{ id: needed, label: { en: necessary cookies, fa: کوکی‌های ضروری, pl: niezbędne pliki cookies } }',
    '{ id: optional, label: { en: optional cookies, fa: کوکی‌های اختیاری, pl: opcjonalne pliki cookies } }',
    '{ id: accounts, label: { en: accounts, fa: حساب کاربری, pl: konta } }',
  ]),
  terms('cookies', ['{ id: cart, label: { en: cart, fa: cart, pl: cart } }']),
  terms('recipients', ['{ id: host, label: { en: web host, fa: میزبان وب, pl: dostawca hostingu } }']),
  terms('purposes', ['{ id: hosting, label: { en: hosting, fa: میزبانی, pl: hosting } }']),
  terms('data-items', ['{ id: address, label: { en: IP address, fa: نشانی IP, pl: adres IP } }']),
  [
    'services/netia.yaml',
    'id: netia\nname: { en: Netia, fa: نتیا, pl: Netia }\nprovider: Netia S.A.\nkind: host\npurposes: [hosting]\ndata: [address]\nasOf: 2026-01-31\n',
  ],
  [
    'laws/gdpr.yaml',
    `id: gdpr
name: { en: GDPR, fa: GDPR, pl: RODO }
when: { fact: laws.apply, includes: gdpr }
requirements:
  - id: gdpr-13-1-a
    citation: Art. 13(1)(a)
    category: introduction
    severity: required
    check: text
    summary: { en: Say who you are., fa: بگویید که هستید., pl: Należy się przedstawić. }
  - id: gdpr-24
    citation: Art. 24
    category: introduction
    severity: required
    check: fact
    when: { fact: site.features, includes: needed }
    summary: { en: Take measures., fa: اقدام کنید., pl: Należy podjąć środki. }
`,
  ],
  [
    'stale/names.yaml',
    `statements:
  - id: stale-ssl
    kind: stale
    severity: warn
    citation: RFC 8996
    detect: { en: [SSL, Secure Sockets Layer], fa: [SSL, لایه سوکت امن], pl: [SSL, bezpiecznej warstwy] }
    unless: [TLS]
    why: { en: SSL is not safe any more., fa: SSL دیگر امن نیست., pl: SSL nie jest już bezpieczny. }
    fix: { en: Write TLS., fa: بنویسید TLS., pl: Należy napisać TLS. }
  - id: advice
    kind: stale
    severity: info
    citation: none
    detect: { en: [Our website], fa: [وب‌سایت ما], pl: [Nasza strona] }
    why: { en: It may change., fa: شاید تغییر کند., pl: To może się zmienić. }
    fix: { en: Look again., fa: باز هم نگاه کنید., pl: Należy sprawdzić. }
  - id: only-a-question
    kind: wrong
    severity: error
    citation: none
    detect: { en: [Our website], fa: [وب‌سایت ما], pl: [Nasza strona] }
    confirm: Look at the rest.
    why: { en: It may be wrong., fa: شاید نادرست باشد., pl: To może być błąd. }
    fix: { en: Look again., fa: باز هم نگاه کنید., pl: Należy sprawdzić. }
`,
  ],
  [
    'clauses/introduction/who/clause.yaml',
    `id: introduction/who
title: { en: Who we are, fa: ما کیستیم, pl: Kim jesteśmy }
facts: [business.name]
requirements: [gdpr-13-1-a]
`,
  ],
  [
    'clauses/introduction/who/en.md',
    '## Who we are\n\nThis is the policy of:\n\n- **Name:** {{business.name}}\n\nOur website follows Art. 13(1) GDPR and\n16 CFR § 312.4: see [the law](https://example.com/law).\n',
  ],
  [
    'clauses/introduction/who/fa.md',
    '## ما کیستیم\n\nاین سیاست برای این کسب‌وکار است:\n\n- **نام:** {{business.name}}\n\nوب‌سایت ما از بند ۱ ماده ۱۳ GDPR و\nCOPPA, 16 CFR § 312.4 پیروی می‌کند: [قانون](https://example.com/law) را ببینید.\n',
  ],
  [
    'clauses/introduction/who/pl.md',
    '## Kim jesteśmy\n\nTa polityka dotyczy firmy:\n\n- **Nazwa:** {{business.name}}\n\nNasza strona stosuje art. 13 ust. 1 RODO i\n16 CFR § 312.4: zob. [przepisy](https://example.com/law).\n',
  ],
  [
    'clauses/introduction/who-short/clause.yaml',
    `id: introduction/who-short
title: { en: Who we are (short), fa: ما کیستیم (کوتاه), pl: Kim jesteśmy (krótko) }
when: { fact: laws.apply, includes: gdpr }
alternative: { of: introduction/who, style: short }
`,
  ],
  ['clauses/introduction/who-short/en.md', '## Who we are\n\nYou know us.\n'],
  ['clauses/introduction/who-short/fa.md', '## ما کیستیم\n\nما را می‌شناسید.\n'],
  ['clauses/introduction/who-short/pl.md', '## Kim jesteśmy\n\nZnają nas Państwo.\n'],
  [
    'clauses/introduction/phone/clause.yaml',
    `id: introduction/phone
title: { en: Telephone, fa: تلفن, pl: Telefon }
when: { fact: business.phone, answered: true }
facts:
  - business.phone
`,
  ],
  [
    'clauses/introduction/phone/en.md',
    '## Telephone\n\nCall {{business.phone}}; section [[introduction/who]] says who answers.\n',
  ],
  [
    'clauses/introduction/phone/fa.md',
    '## تلفن\n\nبا {{business.phone}} تماس بگیرید؛ بخش [[introduction/who]] می‌گوید چه کسی پاسخ می‌دهد.\n',
  ],
  [
    'clauses/introduction/phone/pl.md',
    '## Telefon\n\nNumer telefonu: {{business.phone}}; punkt [[introduction/who]] wskazuje, kto go odbiera.\n',
  ],
  [
    'clauses/cookies/used/clause.yaml',
    `id: cookies/used
title: { en: Cookies, fa: کوکی‌ها, pl: Pliki cookies }
when: { any: [{ fact: site.features, includes: needed }, { fact: site.features, includes: optional }] }
facts: [cookies.list]
`,
  ],
  ['clauses/cookies/used/en.md', '## Cookies\n\nThese are our cookies:\n\n{{cookies.list}}\n'],
  ['clauses/cookies/used/fa.md', '## کوکی‌ها\n\nکوکی‌های ما این‌هاست:\n\n{{cookies.list}}\n'],
  ['clauses/cookies/used/pl.md', '## Pliki cookies\n\nOto nasze pliki cookies:\n\n{{cookies.list}}\n'],
  [
    'clauses/cookies/optional/clause.yaml',
    `id: cookies/optional
title: { en: Optional cookies, fa: کوکی‌های اختیاری, pl: Opcjonalne pliki cookies }
when: { fact: site.features, includes: optional }
`,
  ],
  [
    'clauses/cookies/optional/en.md',
    '## Optional cookies\n\nSome of those in section [[cookies/used]] are optional.\n',
  ],
  ['clauses/cookies/optional/fa.md', '## کوکی‌های اختیاری\n\nبرخی از کوکی‌های بخش [[cookies/used]] اختیاری‌اند.\n'],
  [
    'clauses/cookies/optional/pl.md',
    '## Opcjonalne pliki cookies\n\nNiektóre z plików opisanych w punkcie [[cookies/used]] są opcjonalne.\n',
  ],
])

/** Replaces `from` in a file of the sound library; throws when it is not there. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = soundLibraryFiles.get(file)
  if (!text?.includes(from)) throw new Error(`${file} has no “${from}”`)
  return { [file]: text.replace(from, to) }
}

/** Loads and reviews the sound library with some files replaced, and a workspace's own files. */
export function reviewSoundLibrary(
  changes: Record<string, string> = {},
  own: ReadonlyMap<string, string> = new Map(),
): { loaded: LoadedLibrary; reviewed: Finding[] } {
  const files = new Map([...soundLibraryFiles, ...Object.entries(changes)])
  const loaded = loadLibrary(files, own)
  return { loaded, reviewed: reviewLibrary(loaded, files, own) }
}
