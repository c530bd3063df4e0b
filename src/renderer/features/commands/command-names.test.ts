import { createInstance } from 'i18next'
import { expect, test } from 'vitest'
import { type Language, languages } from '#core/language'
import { windowTexts } from '#tests/support/window-texts'
import { commandIds, commands } from './command-list'

async function namesIn(language: Language): Promise<string[]> {
  const i18n = createInstance()
  await i18n.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: windowTexts[language], commands: windowTexts[language].commands } },
  })
  return commandIds.map((id) => i18n.t(commands[id].name))
}

test.each(languages)('every command has a name of its own (%s)', async (language) => {
  const names = await namesIn(language)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  for (const name of names) expect(name).not.toMatch(/^(?:\w+:)?\w+\.\w+/)
})
