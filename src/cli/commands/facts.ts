import { libraryForFile } from '#app/export-policy'
import { failed, type RunCommand, type Shell } from '#cli/command'
import { readFactsFile } from '#cli/read-facts-file'
import { type ExplainedClause, explainClauses } from '#core/assembly/explain-clauses'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'
import { askedFacts, isRequired } from '#core/facts/open-questions'
import { relevantFacts } from '#core/facts/relevant-facts'
import { ok } from '#core/result'

/** `facts <client.json>`: what is still to be answered, and what the answers do to the policy. */
export const facts: RunCommand<{ file: string }> = async ({ file }, shell) => {
  const { ports, folders, language } = shell
  const library = await libraryForFile(ports, folders.library, file).get()
  if (!library.ok) return failed(library.error)
  const model = library.value.factModel
  const read = await readFactsFile(ports.files, file, model)
  if (!read.ok) return failed(read.error)
  const open = openQuestions(model, read.value.facts)
  const { taken, left } = explainClauses(library.value, read.value.facts)
  const value = {
    open: [...open.required, ...open.optional].map((definition) => ({
      key: definition.key,
      group: definition.group,
      required: open.required.includes(definition),
      question: definition.question[language],
    })),
    clauses: taken.map(({ id, reasons }) => ({ id, because: reasons })),
    leftOut: left.map(({ id, reasons, instead }) => ({ id, because: reasons, ...(instead && { instead }) })),
  }
  const lines = [
    ...questionLines(open.required, 'required', model, shell),
    ...questionLines(open.optional, 'optional', model, shell),
    ...clauseLines(taken, 'taken', model, shell),
    ...clauseLines(left, 'left', model, shell),
  ]
  return ok({ value, lines: lines.slice(0, -1) })
}

/** The questions that these answers make necessary and that have no answer yet, in the order they are asked. */
function openQuestions(model: FactModel, answers: Facts): Record<'required' | 'optional', FactDefinition[]> {
  const given = relevantFacts(model, answers)
  const open = askedFacts(model, given).filter(({ key }) => !isAnswer(given[key]))
  return {
    required: open.filter((definition) => isRequired(definition, given)),
    optional: open.filter((definition) => !isRequired(definition, given)),
  }
}

function questionLines(
  questions: FactDefinition[],
  kind: 'required' | 'optional',
  model: FactModel,
  { messages, language, number }: Shell,
): string[] {
  const width = Math.max(0, ...questions.map(({ key }) => key.length))
  const ofGroup = model.groups.flatMap(({ id, title }) => {
    const own = questions.filter(({ group }) => group === id)
    if (own.length === 0) return []
    return [
      `  ${title[language]}`,
      ...own.map(({ key, question }) => `    ${key.padEnd(width)}  ${question[language]}`),
    ]
  })
  return [messages.openQuestions[kind](number(questions.length)), ...ofGroup, '']
}

/** The clauses by the first fact among their reasons, in the order the facts are asked; those without a reason first. */
function clauseLines(
  clauses: ExplainedClause[],
  kind: 'taken' | 'left',
  model: FactModel,
  { messages, number }: Shell,
): string[] {
  const keys: (FactKey | null)[] = [null, ...model.facts.map(({ key }) => key)]
  const order = ({ reasons }: ExplainedClause): number =>
    reasons.length === 0 ? 0 : Math.min(...reasons.map(({ test }) => keys.indexOf(test.fact)))
  const byFact = keys.flatMap((key, index) => {
    const own = clauses.filter((clause) => order(clause) === index)
    return own.length === 0
      ? []
      : [`  ${key ?? messages.whateverAnswered}`, ...own.map((clause) => `    ${clauseLine(clause, messages)}`)]
  })
  return [messages.clausesFor[kind](number(clauses.length)), ...byFact, '']
}

function clauseLine({ id, reasons, instead }: ExplainedClause, messages: Shell['messages']): string {
  if (instead !== undefined) return messages.insteadOf(id, instead)
  return reasons.length === 0 ? id : messages.because(id, reasons)
}
