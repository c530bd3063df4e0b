import { checkNodes } from '#core/document/check-document'
import { inKeyOrder } from '#core/document/document-json'
import { type Fault, fault } from '#core/fault'
import { formatVersionOf, parseJson } from '#core/policy/parse-json'
import { type Policy, policyFormatVersion, policySchema } from '#core/policy/policy'
import { err, ok, type Result } from '#core/result'

const invalid = (where: string, reason: string) => err(fault('invalidPolicy', { where, reason: reason.slice(0, 200) }))

/** Holds every section's text against the document schema; `where` of a fault is `sections.3.text.fa`, counted from 0. */
function checkTexts(policy: Policy): Fault | null {
  for (const [index, section] of policy.sections.entries()) {
    for (const [language, text] of Object.entries(section.text)) {
      const wrong = checkNodes(text)
      if (wrong !== null) return fault(wrong.code, { ...wrong.details, where: `sections.${index}.text.${language}` })
    }
  }
  return null
}

/** Checks parsed JSON as a policy of the present format. Errors: `invalidPolicy` and `invalidDocument` (where, reason). */
export function checkPolicy(json: unknown): Result<Policy, Fault> {
  const parsed = policySchema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return invalid(issue?.path.join('.') ?? '', issue?.message ?? 'is not a policy')
  }
  const policy = parsed.data
  if (!policy.languages.includes(policy.authoritative)) return invalid('authoritative', 'is not one of the languages')
  const wrong = checkTexts(policy)
  return wrong === null ? ok(policy) : err(wrong)
}

/** Reads the JSON of a policy file. Errors: `newerFormat` (found, supported), and those of `checkPolicy`. */
export function parsePolicyJson(json: unknown): Result<Policy, Fault> {
  const version = formatVersionOf(json)
  if (version !== null && version > policyFormatVersion) {
    return err(fault('newerFormat', { found: version, supported: policyFormatVersion }))
  }
  try {
    return checkPolicy(json)
  } catch (error) {
    // The end of the stack is met in a file nested thousands deep.
    if (error instanceof RangeError) return invalid('', error.message)
    throw error
  }
}

/** Reads a policy file's text. Errors: `brokenJson` (line), and those of `parsePolicyJson`. */
export function parsePolicy(text: string): Result<Policy, Fault> {
  const json = parseJson(text)
  return json.ok ? parsePolicyJson(json.value) : json
}

/** The policy as its file's text: JSON that a person can read and compare line by line. */
export function serializePolicy(policy: Policy): string {
  const sections = policy.sections.map((section) => ({
    ...section,
    text: Object.fromEntries(Object.entries(section.text).map(([language, text]) => [language, inKeyOrder(text)])),
  }))
  return `${JSON.stringify({ ...policy, sections }, null, 2)}\n`
}
