import { z } from 'zod'

/** What does not fit a schema, in words for whoever wrote the file. */
export interface SchemaFault {
  /** Where in the file's value it is; its last part is the key when it is the key that is wrong. */
  path: PropertyKey[]
  isKey: boolean
  reason: string
}

type Issue = z.core.$ZodIssue

/** What a schema may be, without the wrappings that say no more than that it may be left out. */
function kindsOf(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodLazy)
    return kindsOf(schema.unwrap())
  return schema instanceof z.ZodUnion ? schema.options.flatMap(kindsOf) : [schema]
}

function partsOf(schema: unknown, part: PropertyKey): unknown[] {
  if (schema instanceof z.ZodObject) return kindsOf(schema.shape[String(part)])
  if (schema instanceof z.ZodArray) return kindsOf(schema.element)
  return schema instanceof z.ZodRecord ? kindsOf(schema.valueType) : []
}

/** The keys that an object at `path` may have. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let kinds = kindsOf(schema)
  for (const part of path) kinds = kinds.flatMap((kind) => partsOf(kind, part))
  return [...new Set(kinds.flatMap((kind) => (kind instanceof z.ZodObject ? Object.keys(kind.shape) : [])))]
}

/** How many letters have to be typed, deleted or replaced to make one word the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [place, wanted] of [...other].entries()) {
      const replaced = (row[place] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** The key that was most likely meant; undefined when none is like it. */
const meantBy = (key: string, keys: string[]): string | undefined =>
  keys
    .map((wanted) => ({ wanted, away: distance(key.toLowerCase(), wanted) }))
    .filter(({ wanted, away }) => away <= (wanted.length > 3 ? 2 : 1))
    .sort((a, b) => a.away - b.away)[0]?.wanted

/** How far a value is from one form of a union: 100 when it is another kind of value altogether. */
const misfit = (issues: Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.path.length > 0) return sum + 0.1
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length
    return sum + (issue.code === 'invalid_union' ? Math.min(100, ...issue.errors.map(misfit)) : 100)
  }, 0)

/** What is wrong with a value that fits no form of a union: what is wrong by the form that it is nearest to. */
function tellingIssue(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const [nearest] = issue.errors.toSorted((a, b) => misfit(a) - misfit(b))
  if (nearest === undefined || misfit(nearest) >= 100) return issue
  const inner =
    nearest.find(({ code }) => code === 'unrecognized_keys') ??
    nearest.toSorted((a, b) => b.path.length - a.path.length)[0]
  return inner === undefined ? issue : tellingIssue({ ...inner, path: [...issue.path, ...inner.path] })
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  )

function reasonOf(issue: Issue, value: unknown): string {
  if (valueAt(value, issue.path) === undefined) return 'it is missing'
  if (issue.code === 'invalid_union' && 'options' in issue && issue.options !== undefined)
    return `it has to be one of ${issue.options.join(', ')}`
  return issue.code === 'invalid_value' ? `it has to be one of ${issue.values.join(', ')}` : issue.message
}

function faultsOfKeys(keys: string[], path: PropertyKey[], schema: z.ZodType): (SchemaFault & { meant?: string })[] {
  const known = keysAt(schema, path)
  return keys.map((key) => {
    const meant = meantBy(key, known)
    const reason =
      meant === undefined
        ? `there is no such key here; the keys are ${known.join(', ')}`
        : `there is no such key; did you mean “${meant}”?`
    return { path: [...path, key], isKey: true, reason, ...(meant !== undefined && { meant }) }
  })
}

/** Everything that keeps `value` from fitting `schema`. A key missing only because it is misspelt is told once. */
export function schemaFaults(schema: z.ZodType, value: unknown, issues: Issue[]): SchemaFault[] {
  const told = issues.map(tellingIssue)
  const ofKeys = told.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? faultsOfKeys(issue.keys, issue.path, schema) : [],
  )
  const misspelt = new Set(
    ofKeys.flatMap(({ path, meant }) => (meant === undefined ? [] : [[...path.slice(0, -1), meant].join('.')])),
  )
  const others = told.filter(({ code, path }) => code !== 'unrecognized_keys' && !misspelt.has(path.join('.')))
  return [
    ...ofKeys.map(({ path, isKey, reason }) => ({ path, isKey, reason })),
    ...others.map((issue) => ({ path: issue.path, isKey: false, reason: reasonOf(issue, value) })),
  ]
}
