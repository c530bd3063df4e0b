import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import type { ReviewSource } from '#core/library/review/review-source'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The facts that the conditions anywhere in a file's value ask about. */
function askedIn(value: unknown): string[] {
  if (!isObject(value)) return []
  const own = 'fact' in value && typeof value.fact === 'string' ? [value.fact] : []
  return [...own, ...Object.values(value).flatMap(askedIn)]
}

/** The facts that a clause's header names, which its texts show. */
const listedIn = (header: unknown): unknown[] =>
  isObject(header) && 'facts' in header && Array.isArray(header.facts) ? header.facts : []

/**
 * Questions whose answers change no policy: no clause shows them and no condition asks about them. What a workspace
 * replaces counts as well: its writer cannot take the question away.
 */
export function checkUnusedQuestions({ factModel }: Library, source: ReviewSource): Finding[] {
  const files = [...source.files.keys()].filter((file) => file.endsWith('.yaml'))
  const headers = files.filter((file) => file.endsWith('/clause.yaml'))
  // A header that cannot be read may name any of them.
  if (headers.some((file) => source.yaml(file) === null)) return []
  const used = new Set([
    ...files.flatMap((file) => askedIn(source.yaml(file)?.value)),
    ...headers.flatMap((file) => listedIn(source.yaml(file)?.value)),
  ])
  return factModel.groups.flatMap(({ id }) =>
    factModel.facts
      .filter(({ group }) => group === id)
      .flatMap(({ key }, index): Finding[] => {
        if (used.has(key)) return []
        const file = `facts/${id}.yaml`
        return [
          { code: 'unusedQuestion', file, line: source.lineOf(file, ['facts', index, 'key']), details: { fact: key } },
        ]
      }),
  )
}
