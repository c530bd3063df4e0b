import type { FactModel } from '#core/facts/fact-definition'
import { checkCondition } from '#core/library/check-condition'
import { checkFills } from '#core/library/check-fills'
import { checkQuestion } from '#core/library/check-question'
import type { LibraryFiles } from '#core/library/library-files'
import { readQuestions } from '#core/library/read-questions'
import { readServices } from '#core/library/read-services'
import { readVocabularies } from '#core/library/read-vocabularies'

/**
 * Reads the questions and what their answers are chosen from: `facts.yaml`, `facts/`, `vocabulary/` and `services/`, and
 * a workspace's own `services/`. Null when the questions themselves cannot be read.
 */
export function readFactModel(builtIn: LibraryFiles, own: LibraryFiles): FactModel | null {
  const { files, findings } = builtIn
  const { vocabularies: vocabularyFiles, unreadable } = readVocabularies(files, findings)
  const vocabularies = Object.fromEntries([...vocabularyFiles].map(([id, read]) => [id, read.value]))
  const services = readServices(builtIn, own, vocabularies)
  const read = readQuestions(builtIn)
  if (read === null) return null
  const facts = read.questions.map((question) => question.definition)
  const model: FactModel = { groups: read.groups, facts, vocabularies, services }
  const seen = new Set<string>()
  for (const question of read.questions) {
    const { key } = question.definition
    if (seen.has(key))
      findings.push({ code: 'duplicateId', file: question.file, line: question.lineOf(['key']), details: { id: key } })
    seen.add(key)
    findings.push(...checkQuestion(question, model, unreadable))
  }
  for (const { file, value, lineOf } of vocabularyFiles.values()) {
    for (const { code, details } of value.shortWhen === undefined ? [] : checkCondition(value.shortWhen, model))
      findings.push({ code, file, line: lineOf(['shortWhen']), details })
  }
  findings.push(...checkFills(vocabularyFiles, model))
  return model
}
