import {
  awkwardText,
  lineBreak,
  longWord,
  ltr,
  missing,
  rtl,
  type SampleText,
  toAnchor,
  toUrl,
} from '#tests/support/sample-text'

const t = ltr

export const sampleEnglish: SampleText = {
  title: 'Privacy Policy',
  controller: 'Rowan & Pine Ltd',
  labels: {
    contents: 'Contents',
    effective: 'Effective from 1 March 2026',
    effectiveDate: '2026-03-01',
    version: '',
    languages: 'Languages',
    skipToText: 'Skip to the text',
    page: { before: 'Page ', between: ' of ', after: '' },
  },
  numbers: ['1', '2', '3', '4', '5', '6'],
  titles: [
    [t('Who we are')],
    [t('What we collect and why')],
    [t('Cookies and similar technologies')],
    [t('How long we keep your data')],
    [t('Your rights under the '), t('GDPR', 'italic')],
    [t('How to reach us')],
  ],
  opening: [
    [
      t('This policy explains how '),
      t('Rowan & Pine Ltd', 'bold'),
      t(' (“we”, “us”) uses personal data when you visit '),
      toUrl(t('rowanandpine.example'), 'https://rowanandpine.example/?from=policy&lang=en'),
      t(
        ', order from our shop or write to us. It was written to be read: where the law uses a term of art, we say what it means the first time it appears.',
      ),
    ],
    [
      t('Our data protection officer is '),
      missing(t('[Data protection officer]'), 'business.dpo.name'),
      t('. Our cookies are listed in '),
      toAnchor(t('section 3'), 'cookies'),
      t('.'),
    ],
  ],
  marks: [
    t('Plain, '),
    t('bold', 'bold'),
    t(', '),
    t('italic', 'italic'),
    t(', '),
    t('bold ', 'bold'),
    t('and italic', 'bold', 'italic'),
    t(', '),
    t('underlined', 'underline'),
    t(', '),
    t('struck out', 'strike'),
    t(', '),
    t('_ga_session', 'code'),
    t(' and a Persian name, '),
    rtl('شرکت نمونه'),
    t(', in the middle of a line.'),
  ],
  subheadings: [[t('Data that you give us')], [t('When you order')]],
  collected: [
    [t('Your name, postal address and telephone number, so that we can deliver what you ordered (Art. 6(1)(b) GDPR).')],
    [
      t('Your e-mail address, to confirm an order and, if you '),
      t('agreed to it', 'italic'),
      t(', to send our newsletter.'),
    ],
    [t('Data about your device:')],
  ],
  nested: [[t('IP address, shortened after seven days')], [t('type and version of the browser')]],
  steps: [
    [t('Write to us and say which right you wish to use.')],
    [
      t(
        'We confirm within three working days that your request has arrived, and ask for proof of identity only where we have reasonable doubt.',
      ),
    ],
    [t('You hear from us within one month; where a request is complex, we may take two months more and tell you why.')],
  ],
  quote: [
    t(
      '“Consent” of the data subject means any freely given, specific, informed and unambiguous indication of the data subject’s wishes.',
    ),
    lineBreak,
    t('Art. 4(11) GDPR', 'italic'),
  ],
  cookieHeader: [[t('Cookie')], [t('Purpose')], [t('Kept for')]],
  cookieRows: [
    [[t('session_id', 'code')], [t('keeps your basket while you shop')], [t('until you close the browser')]],
    [[t('_ga', 'code')], [t('counts visitors; set only after you agreed')], [t('13 months')]],
    [[t('consent', 'code')], [t('remembers what you chose in the cookie banner')], [t('6 months')]],
  ],
  periods: [
    [[t('Invoices', 'bold')], [t('seven years after the end of the tax year')]],
    [[t('Server logs', 'bold')], [t('30 days')]],
  ],
  awkward: [t(`${awkwardText} and a very long word: `), t(longWord), t('.')],
  address: [
    t('Rowan & Pine Ltd', 'bold'),
    lineBreak,
    t('12 Mill Lane, Bath BA1 1AA'),
    lineBreak,
    toUrl(t('privacy@rowanandpine.example'), 'mailto:privacy@rowanandpine.example'),
    lineBreak,
    toUrl(t('+44 20 7946 0000'), 'tel:+442079460000'),
  ],
  body: [
    [
      t(
        'We use personal data only where the law allows it. Most of the time that is because we need it to perform our contract with you, because we are obliged to keep it, or because we have a legitimate interest that your own interests do not override. You can ask us at any time how we weighed them.',
      ),
    ],
    [
      t(
        'We do not sell personal data, and we do not make decisions about you by automated means alone. The companies that work for us may use your data only as we tell them to, under a written contract, and only for as long as they work for us.',
      ),
    ],
    [
      t(
        'Some of these companies process data outside the European Economic Area. Where the European Commission has not decided that a country protects data adequately, we use the standard contractual clauses that it has adopted and check whether further safeguards are called for.',
      ),
    ],
  ],
}
