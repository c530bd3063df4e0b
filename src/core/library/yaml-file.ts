import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Finding, FindingCode } from '#core/library/finding'

/** A YAML file that passed its schema; `lineOf` tells the line of a value inside it, for what is found wrong later. */
export interface YamlFile<Value> {
  file: string
  value: Value
  lineOf(path: readonly PropertyKey[]): number
}

/** The line of the innermost part of `path` that the file has: a missing key is told at its parent. */
function lineOfPath(
  document: ReturnType<typeof parseDocument>,
  counter: LineCounter,
  path: readonly PropertyKey[],
): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}

/** The deepest issue of a union, which says what is wrong instead of “invalid input”. */
function tellingIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  const branches = issue.errors.flat().filter((inner) => inner.path.length > 0)
  const [deepest] = branches.sort((a, b) => b.path.length - a.path.length)
  return deepest === undefined ? issue : tellingIssue({ ...deepest, path: [...issue.path, ...deepest.path] })
}

/** Parses YAML and holds it against a schema; every fault becomes a finding with its line. Null when it did not pass. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  findings: Finding[],
): YamlFile<z.output<Schema>> | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false })
  const found = (code: FindingCode, line: number, details: Finding['details']) =>
    findings.push({ code, file, line, details })
  for (const error of document.errors)
    found('yamlSyntax', counter.linePos(error.pos[0]).line, { reason: error.message })
  if (document.errors.length > 0) return null
  const parsed = schema.safeParse(document.toJS())
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const told = tellingIssue(issue)
      found('schema', lineOfPath(document, counter, told.path), { where: told.path.join('.'), reason: told.message })
    }
    return null
  }
  return { file, value: parsed.data, lineOf: (path) => lineOfPath(document, counter, path) }
}
