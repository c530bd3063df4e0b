import { z } from 'zod'
import { faultInFile } from '#app/json-file'
import type { Files } from '#app/ports'
import { clientFormatVersion, clientSchema } from '#contract/client'
import { type AppError, appError } from '#contract/error'
import { type Brand, brandSchema } from '#core/design/brand'
import { faultOfAnswer } from '#core/facts/check-facts'
import type { FactModel } from '#core/facts/fact-definition'
import { type Facts, factsSchema } from '#core/facts/facts'
import { formatVersionOf, parseJson } from '#core/policy/parse-json'
import { err, ok, type Result } from '#core/result'

/** The facts of a business as a file holds them, and the name and the brand that the file gives the client, if any. */
export interface FactsFile {
  name: string | null
  facts: Facts
  brand?: Brand | undefined
}

const answersSchema = z.record(z.string(), z.unknown())

/** A whole client.json. Its id is left aside: the workspace gives the new client one that is free there. */
const wholeClientSchema = z.looseObject({
  name: clientSchema.shape.name.optional(),
  facts: answersSchema,
  brand: brandSchema.optional(),
})

/**
 * Reads a `client.json`, or a bare JSON object of answers by fact key. An answer that does not fit its question is
 * `invalidFacts` with the file, the fact and the reason; a file of another shape is `invalidClient`.
 */
export async function readFactsFile(
  files: Files,
  path: string,
  model: FactModel,
): Promise<Result<FactsFile, AppError>> {
  const file = files.label(path)
  const read = await files.read(path)
  if (!read.ok) return read
  const json = parseJson(read.value.text)
  if (!json.ok) return err(faultInFile(json.error, file))
  const found = formatVersionOf(json.value)
  if (found !== null && found > clientFormatVersion)
    return err(appError('newerFormat', { file, found, supported: clientFormatVersion }))
  const parsed = splitFile(json.value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return err(appError('invalidClient', { file, where: issue?.path.join('.') ?? '', reason: issue?.message ?? '' }))
  }
  const { name, answers, brand } = parsed.data
  const facts = checkAnswers(answers, model, file)
  return facts.ok ? ok({ name, facts: facts.value, ...(brand && { brand }) }) : facts
}

function splitFile(json: unknown) {
  const isClient = typeof json === 'object' && json !== null && 'facts' in json
  return isClient
    ? wholeClientSchema
        .transform(({ name, facts, brand }) => ({ name: name ?? null, answers: facts, brand }))
        .safeParse(json)
    : answersSchema.transform((answers) => ({ name: null, answers, brand: undefined })).safeParse(json)
}

/** Each answer against its own question first, since that question's type tells best what is wrong. */
function checkAnswers(answers: Record<string, unknown>, model: FactModel, file: string): Result<Facts, AppError> {
  const invalid = (fact: string, reason: string) => err(appError('invalidFacts', { file, fact, reason }))
  for (const [fact, answer] of Object.entries(answers)) {
    const definition = model.facts.find(({ key }) => key === fact)
    if (definition === undefined) return invalid(fact, 'is not a question of the library')
    const reason = faultOfAnswer(definition, answer, model)
    if (reason !== null) return invalid(fact, reason)
  }
  const parsed = factsSchema.safeParse(answers)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return invalid(String(issue?.path[0] ?? ''), issue?.message ?? '')
}
