import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { type Language, languages } from '#core/language'
import { en as commandsEn } from '#i18n/commands/en'
import { fa as commandsFa } from '#i18n/commands/fa'
import { pl as commandsPl } from '#i18n/commands/pl'
import { en } from '#i18n/en'
import { fa } from '#i18n/fa'
import { pl } from '#i18n/pl'
import { commandIds, commands } from './command-list'

const windowTexts = { en, fa, pl }

async function namesIn(language: Language): Promise<string[]> {
  const i18n = createInstance()
  await i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: windowTexts[language], commands: allTexts[language] } },
  })
  return commandIds.map((id) => i18n.t(commands[id].name))
}

const allTexts = { en: commandsEn, fa: commandsFa, pl: commandsPl }

test.each(languages)('every command has a name of its own (%s)', async (language) => {
  const names = await namesIn(language)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  for (const name of names) expect(name).not.toMatch(/^(?:\w+:)?\w+\.\w+/)
})

const variables = (text: string): string[] => [...text.matchAll(/\{\{.*?\}\}/g)].map(([found]) => found).sort()

test.each(['fa', 'pl'] as const)('every %s text names the variables of the English one', (language) => {
  const english: Readonly<Record<string, unknown>> = allTexts.en
  for (const [key, text] of Object.entries(allTexts[language])) {
    const source = english[key] ?? english[key.replace(/_\w+$/, '_other')]
    if (typeof text !== 'string' || typeof source !== 'string') continue
    expect({ key, variables: variables(text) }).toEqual({ key, variables: variables(source) })
  }
})

test('texts keep their language’s typography', () => {
  expect(JSON.stringify(Object.values(allTexts.fa))).not.toMatch(/[\u0643\u064a\u0660-\u0669]|\s(?:ن?می) /)
  expect(JSON.stringify(Object.values(allTexts.pl))).not.toMatch(/“/)
})
