import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Spelling } from '#app/ports'
import { findAppFolders } from '#platform/app-folders'
import type { AskedQuestion, SpellingAnswer, SpellingQuestion } from '#platform/spelling/spelling-question'

interface Waiting {
  resolve(words: string[]): void
  reject(reason: Error): void
}

/** The built worker, from wherever the program itself runs. */
const workerFile = (): string => join(findAppFolders().root, 'out', 'main', 'spelling-worker.js')

/**
 * Checks spelling in a thread of its own: a dictionary takes half a second to load and suggestions take as long to find,
 * and the host answers others meanwhile. The thread starts at the first question; after a fault it starts anew.
 */
export function createWorkerSpelling(): Spelling {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let asked = 0

  const start = (): Worker => {
    const started = new Worker(workerFile())
    // What was not asked about is no reason to keep the program from ending.
    started.unref()
    started.on('message', (answer: SpellingAnswer) => {
      const asker = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('words' in answer) asker?.resolve(answer.words)
      else asker?.reject(new Error(answer.fault))
    })
    const stop = (reason: Error) => {
      if (worker !== started) return
      worker = null
      for (const { reject } of waiting.values()) reject(reason)
      waiting.clear()
    }
    started.on('error', stop)
    started.on('exit', () => stop(new Error('the speller ended')))
    return started
  }

  const ask = (question: SpellingQuestion): Promise<string[]> =>
    new Promise((resolve, reject) => {
      worker ??= start()
      asked += 1
      waiting.set(asked, { resolve, reject })
      const message: AskedQuestion = { id: asked, question }
      worker.postMessage(message)
    })

  return {
    wrong: (language, words, own) => ask({ kind: 'wrong', language, words, own }),
    suggest: (language, word) => ask({ kind: 'suggest', language, word }),
    async close() {
      await worker?.terminate()
    },
  }
}
