import { expect, test } from 'vitest'
import { assemblePolicy } from '#core/assembly/assemble-policy'
import type { NodeJson } from '#core/document/document-json'
import type { Facts } from '#core/facts/facts'
import type { Language } from '#core/language'
import type { Policy } from '#core/policy/policy'
import { resolvePolicy } from '#core/resolve/resolve-policy'
import type { Block, Inline } from '#core/resolve/resolved-policy'
import { loadSmallLibrary } from '#tests/support/small-library'

const { library } = loadSmallLibrary()
if (library === null) throw new Error('the small library does not load')

const facts: Facts = {
  'business.name': { en: 'Rangin', fa: 'رنگین', pl: 'Rangin' },
  'business.email': 'privacy@example.com',
  'cookies.used': true,
  'cookies.purposes': ['analytics', 'basket'],
  'cookies.list': [{ name: '_ga', purposes: ['analytics'] }, { name: 'cart' }],
}

const assemble = (answers: Facts = facts): Policy =>
  assemblePolicy({
    library,
    facts: answers,
    policyFacts: {},
    languages: ['en', 'fa', 'pl'],
    authoritative: 'en',
    id: 'privacy',
    title: { en: 'Privacy "policy"' },
    effectiveDate: '2026-11-22',
  })
const resolve = (language: Language, answers: Facts = facts, policy = assemble(answers)) =>
  resolvePolicy({
    policy,
    clientFacts: answers,
    factModel: library.factModel,
    categories: library.categories,
    language,
  })

const textOf = (inlines: Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('')
const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOf(block.content)
    case 'list':
      return block.items.map((item) => item.map(blockText).join('/')).join(' | ')
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => row.map((cell) => cell.content.map(blockText).join('/')).join(' ; '))
        .join(' | ')
    case 'quote':
      return block.content.map(blockText).join('/')
  }
}

test('settles facts, lists, tables, numbers and references in each language', () => {
  const english = resolve('en')
  expect(english.title).toBe('Privacy “policy”')
  expect(english.labels.effective).toBe('Effective from 22 November 2026')
  expect(english.sections.map((section) => [section.label, section.anchor])).toEqual([
    ['1.', 'introduction-who'],
    ['2.', 'cookies-used'],
  ])
  expect(english.sections[1]?.blocks.map(blockText)).toEqual([
    'For analytics and the basket, see 1.',
    'Analytics | The basket',
    'Name ; Purpose | _ga ; Analytics | cart ; ',
  ])
  const persian = resolve('fa')
  expect(persian.title).toBe('سیاست حفظ حریم خصوصی')
  expect(persian.labels.effective).toBe('تاریخ اجرا: ۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)')
  expect(persian.sections.map((section) => section.label)).toEqual(['۱.', '۲.'])
  expect(persian.sections[0]?.blocks.map(blockText)).toEqual(['ما رنگین هستیم: privacy@example.com.'])
  expect(resolve('pl').sections[1]?.blocks.map(blockText)[0]).toBe('For analityka i\u00A0koszyk, see 1.')
})

test('an e-mail answer is a link that reads left to right, a reference leads to its section', () => {
  const runs = resolve('fa').sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.content : [])),
  )
  expect(runs).toContainEqual({
    kind: 'text',
    text: 'privacy@example.com',
    direction: 'ltr',
    marks: [],
    link: { kind: 'url', url: 'mailto:privacy@example.com' },
  })
  expect(runs).toContainEqual({
    kind: 'text',
    text: '۱',
    direction: 'rtl',
    marks: [],
    link: { kind: 'anchor', anchor: 'introduction-who' },
  })
})

test('a fact that nobody answered is named in brackets and listed once', () => {
  const policy = resolve('pl', { 'cookies.used': true })
  expect(policy.missing).toEqual(['business.name', 'business.email', 'cookies.purposes', 'cookies.list'])
  expect(policy.sections[0]?.blocks.map(blockText)[0]).toContain('[Nazwa firmy]')
  expect(policy.controller).toBe('')
})

test('facts of the policy go before those of the client', () => {
  const policy = { ...assemble(), facts: { 'business.email': 'legal@example.com' } }
  expect(resolve('en', facts, policy).sections[0]?.blocks.map(blockText)[0]).toContain('legal@example.com')
})

test('a name in one language only serves the others', () => {
  expect(resolve('fa', { ...facts, 'business.name': { pl: 'Kwiaty' } }).controller).toBe('Kwiaty')
})

test('a broken reference and a section without a text are told, and numbers stay those of the other languages', () => {
  const policy = assemble()
  const [first, second] = policy.sections
  if (first === undefined || second === undefined) throw new Error('two sections expected')
  const reference: NodeJson = { type: 'crossReference', attrs: { section: 'nowhere' } }
  const english = {
    type: 'section' as const,
    content: [
      { type: 'sectionTitle', content: [{ type: 'text', text: 'T' }] },
      { type: 'paragraph', content: [reference] },
    ],
  }
  const changed = { ...policy, sections: [first, { ...second, text: { en: english } }, { ...first, id: 'third' }] }
  expect(resolve('en', facts, changed).brokenReferences).toEqual(['nowhere'])
  expect(resolve('pl', facts, changed)).toMatchObject({
    untranslated: ['cookies-used'],
    sections: [{ label: '1.' }, { label: '3.' }],
  })
})

test('semicolons part the terms in a cell: terms have commas and conjunctions of their own', () => {
  const answers = { ...facts, 'cookies.list': [{ name: '_ga', purposes: ['analytics', 'basket'] }] }
  const cells = (language: Language) => blockText(resolve(language, answers).sections[1]?.blocks[2] as Block)
  expect(cells('en')).toBe('Name ; Purpose | _ga ; Analytics; the basket')
  expect(cells('fa')).toContain(' | _ga ; تحلیل؛ سبد خرید')
})

test('a name in Latin letters is one run from left to right in a Persian cell, signs and digits included', () => {
  const names = ['__cf_bm', 'ph_*_posthog', '1P_JAR']
  const table = resolve('fa', { ...facts, 'cookies.list': names.map((name) => ({ name })) }).sections[1]?.blocks[2]
  if (table?.kind !== 'table') throw new Error('a table expected')
  expect(table.rows.map(([name]) => name?.content)).toEqual(
    names.map((text) => [{ kind: 'paragraph', content: [{ kind: 'text', text, direction: 'ltr', marks: [] }] }]),
  )
})

test('a line does not end between a Polish word of one letter and a reference or an answer', () => {
  const policy = assemble()
  const content: NodeJson[] = [
    { type: 'text', text: 'punkt 7 i ' },
    { type: 'crossReference', attrs: { section: 'introduction-who' } },
    { type: 'text', text: ' oraz o ' },
    { type: 'variable', attrs: { fact: 'business.name' } },
  ]
  const text = { type: 'section' as const, content: [{ type: 'sectionTitle' }, { type: 'paragraph', content }] }
  const sections = [...policy.sections.slice(0, 1), { id: 'own', text: { pl: text } }]
  const resolved = resolve('pl', facts, { ...policy, sections })
  expect(resolved.sections[1]?.blocks.map(blockText)).toEqual(['punkt 7 i\u00A01 oraz o\u00A0Rangin'])
})

test('terms are printed with their short labels where the vocabulary says so', () => {
  const { library: changed } = loadSmallLibrary({
    'vocabulary/purposes.yaml': `id: purposes
title: { en: P, fa: P, pl: P }
shortWhen: { fact: cookies.used, is: true }
terms:
  - id: analytics
    label: { en: analytics (Article A), fa: تحلیل, pl: analityka }
    short: { en: analytics, fa: تحلیل, pl: analityka }
  - id: basket
    label: { en: the basket, fa: سبد, pl: koszyk }
`,
  })
  if (changed === null) throw new Error('the changed library does not load')
  const textWhen = (used: boolean) => {
    const clientFacts = { ...facts, 'cookies.used': used }
    const { factModel, categories } = changed
    const resolving = { policy: assemble(), clientFacts, factModel, categories, language: 'en' } as const
    return resolvePolicy(resolving).sections[1]?.blocks.map(blockText).slice(0, 2)
  }
  expect(textWhen(true)).toEqual(['For analytics and the basket, see 1.', 'Analytics | The basket'])
  expect(textWhen(false)).toEqual([
    'For analytics (Article A) and the basket, see 1.',
    'Analytics (Article A) | The basket',
  ])
})

const shown = (language: Language, services: string[], more: Facts = {}) =>
  resolve(language, { ...facts, ...more, 'recipients.services': services }).sections.at(-1)?.blocks ?? []

test('services alone are a table, and inside a sentence their names', () => {
  expect(shown('en', ['payu', 'bale']).map(blockText)).toEqual([
    'We use: PayU and Bale',
    [
      'Service ; Provider and country ; Purposes ; Data ; Role',
      'PayU ; PayU S.A., Poland ; The basket; analytics ; E-mail address ; Processor',
      'Bale ; Bale Co. ; The basket ; E-mail address ; ',
    ].join(' | '),
  ])
  expect(shown('fa', ['payu', 'bale']).map(blockText)[1]).toBe(
    [
      'سرویس ; ارائه‌دهنده و کشور ; اهداف ; داده‌ها ; نقش',
      'PayU ; PayU S.A.، لهستان ; سبد خرید؛ تحلیل ; نشانی ایمیل ; پردازشگر',
      'بله ; شرکت بله ; سبد خرید ; نشانی ایمیل ; ',
    ].join(' | '),
  )
  expect(shown('pl', ['payu']).map(blockText)[1]).toBe(
    'Usługa ; Dostawca i\u00A0kraj ; Cele ; Dane ; Rola | ' +
      'PayU ; PayU S.A., Polska ; Koszyk; analityka ; Adres e-mail ; Podmiot przetwarzający',
  )
})

test('of a service’s purposes and data, those are shown that the business names itself, or else all', () => {
  const { factModel, categories } = library
  const within = {
    purposes: { fact: 'purposes.list', column: 'purpose', besides: [] },
    data: { fact: 'data.items', besides: ['card-details'] },
  }
  const questions = factModel.facts.map((fact) => (fact.type === 'services' ? { ...fact, within } : fact))
  const services = factModel.services.map((service) => ({ ...service, data: ['email', 'ip-address', 'card-details'] }))
  const payu = (more: Facts) => {
    const answers: Facts = { ...facts, ...more, 'recipients.services': ['payu'] }
    const resolving = { policy: assemble(answers), clientFacts: answers, categories, language: 'en' } as const
    const { sections } = resolvePolicy({ ...resolving, factModel: { ...factModel, facts: questions, services } })
    return blockText(sections.at(-1)?.blocks[1] as Block).split(' | ')[1]
  }
  const purposes = (...ids: string[]) => ({ 'purposes.list': ids.map((purpose) => ({ purpose })) })
  const row = (uses: string, data: string) => `PayU ; PayU S.A., Poland ; ${uses} ; ${data} ; Processor`
  const allData = 'E-mail address; ip-address; card-details'
  expect(payu(purposes('analytics', 'gifts'))).toBe(row('Analytics', allData))
  expect(payu({ ...purposes('gifts'), 'data.items': ['name'] })).toBe(row('The basket; analytics', allData))
  expect(payu({ 'purposes.list': [], 'data.items': ['name', 'email'] })).toBe(
    row('The basket; analytics', 'E-mail address; card-details'),
  )
})

test('a service’s name leads to its provider’s policy', () => {
  const [, table] = shown('en', ['payu', 'bale'])
  if (table?.kind !== 'table') throw new Error('a table expected')
  const names = table.rows.map(([name]) => name?.content)
  const link = { kind: 'url', url: 'https://example.com/payu' }
  expect(names[0]).toMatchObject([{ content: [{ text: 'PayU', link }] }])
  expect(JSON.stringify(names[1])).not.toContain('link')
})

test('a service that the catalogue has lost is shown by its id', () => {
  expect(shown('pl', ['payu', 'gone']).map(blockText)).toEqual([
    'We use: PayU i\u00a0gone',
    expect.stringMatching(/ \| gone ; {2}; {2}; {2}; $/),
  ])
})

test('short rows are filled and empty paragraphs left out', () => {
  const policy = assemble()
  const cell = (text: string) => ({
    type: 'tableCell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const text = {
    type: 'section' as const,
    content: [
      { type: 'sectionTitle', content: [{ type: 'text', text: 'T' }] },
      { type: 'paragraph' },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('a'), cell('b')] },
          { type: 'tableRow', content: [cell('c')] },
        ],
      },
    ],
  }
  const resolved = resolve('en', facts, { ...policy, sections: [{ id: 'own', text: { en: text } }] })
  expect(resolved.sections[0]?.blocks).toHaveLength(1)
  expect(resolved.sections[0]?.blocks.map(blockText)).toEqual([' | a ; b | c ; '])
  expect(resolved.sections[0]?.blocks[0]).toMatchObject({
    header: [],
    rows: [
      [{}, {}],
      [{}, { content: [] }],
    ],
  })
})
