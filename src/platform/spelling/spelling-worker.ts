import { parentPort } from 'node:worker_threads'
import type { Language } from '#core/language'
import { loadSpeller, type Speller } from '#platform/spelling/speller'
import type { AskedQuestion, SpellingAnswer, SpellingQuestion } from '#platform/spelling/spelling-question'

const spellers = new Map<Language, Promise<Speller>>()

function spellerOf(language: Language): Promise<Speller> {
  const known = spellers.get(language)
  if (known !== undefined) return known
  const loading = loadSpeller(language)
  spellers.set(language, loading)
  return loading
}

async function answer(question: SpellingQuestion): Promise<string[]> {
  const speller = await spellerOf(question.language)
  return question.kind === 'wrong' ? speller.wrong(question.words, question.own) : speller.suggest(question.word)
}

parentPort?.on('message', async ({ id, question }: AskedQuestion) => {
  const tell = (told: SpellingAnswer) => parentPort?.postMessage(told)
  try {
    tell({ id, words: await answer(question) })
  } catch (fault) {
    tell({ id, fault: fault instanceof Error ? fault.message : String(fault) })
  }
})
