import { beforeAll, describe, expect, test } from 'vitest'
import type { DocumentJson } from '#core/document/document-json'
import { languages } from '#core/language'
import { splitWords } from '#core/spelling/split-words'
import { clauseLibrary } from '#tests/support/clause-library'
import { loadSpeller, type Speller } from './speller'

const texts = (node: DocumentJson | NonNullable<DocumentJson['content']>[number]): string[] => [
  ...('text' in node && typeof node.text === 'string' ? [node.text] : []),
  ...(node.content ?? []).flatMap(texts),
]

const library = clauseLibrary()

const samples = {
  en: {
    right: ['organise', 'organize', 'behaviour', 'behavior', 'chatbots', 'user’s', 'pseudonymised', 'opt-out'],
    wrong: ['recieve', 'adress', 'privcay', 'seperate', 'persnal'],
    meant: ['persnal', 'personal'],
  },
  pl: {
    right: ['przetwarzaniem', 'współadministratorami', 'Google’a', 'żądanie', 'e-mailem', 'chatbota'],
    wrong: ['przetważanie', 'administrtor', 'urzytkownik', 'prywatnosci'],
    meant: ['przetważanie', 'przetwarzanie'],
  },
  fa: {
    right: ['كتاب‌ها', 'کتاب‌هایشان', 'می‌کنیم', 'اطلاعاتِ', 'کسب‌وکارها', 'به‌روزرسانی‌ها', 'خانهٔ', 'نمی‌شود'],
    wrong: ['حرییم‌ها', 'خضوضی', 'اطلاعتا', 'می‌کنییم'],
    meant: ['خضوصی', 'خصوصی'],
  },
} as const

describe.each(languages)('in %s', (language) => {
  let speller: Speller
  beforeAll(async () => {
    speller = await loadSpeller(language)
  })

  test('no word of the clause library is wrong', () => {
    const words = library.clauses.flatMap((clause) =>
      texts(clause.document[language]).flatMap((text) => splitWords(text, language).map((word) => word.text)),
    )
    expect(words.length).toBeGreaterThan(10_000)
    expect(speller.wrong([...new Set(words)], [])).toEqual([])
  })

  test('right words are right and wrong ones wrong', () => {
    const { right, wrong } = samples[language]
    expect(speller.wrong([...right, ...wrong], [])).toEqual(wrong)
  })

  test('the word that was meant is among the suggestions', () => {
    const [word, meant] = samples[language].meant
    expect(speller.suggest(word)).toContain(meant)
  })

  test('own words are right', () => {
    const { wrong } = samples[language]
    expect(speller.wrong(wrong, wrong.slice(1))).toEqual(wrong.slice(0, 1))
  })
})
