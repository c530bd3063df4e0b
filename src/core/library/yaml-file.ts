import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Finding, FindingCode } from '#core/library/finding'
import { schemaFaults } from '#core/library/schema-faults'

/** A YAML file that passed its schema; `lineOf` tells the line of a value inside it, for what is found wrong later. */
export interface YamlFile<Value> {
  file: string
  value: Value
  lineOf(path: readonly PropertyKey[]): number
}

function parsed(text: string) {
  const counter = new LineCounter()
  return { counter, document: parseDocument(text, { lineCounter: counter, prettyErrors: false }) }
}

type Parsed = ReturnType<typeof parsed>

/** The line of the innermost part of `path` that the file has: a missing key is told at its parent. */
function lineOfPath({ document, counter }: Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
  }
  return 1
}

/** The line of a key itself, where its value may begin below it. */
function lineOfKey({ document, counter }: Parsed, path: readonly PropertyKey[]): number {
  const parent = document.getIn(path.slice(0, -1), true)
  const keys = isMap(parent) ? parent.items.map(({ key }) => key) : []
  const key = keys.find((item) => isScalar(item) && String(item.value) === String(path.at(-1)))
  return isScalar(key) && key.range ? counter.linePos(key.range[0]).line : lineOfPath({ document, counter }, path)
}

/** Parses a text again when a line is first asked for: to keep every file's nodes would slow all loading down. */
function lazyLines(text: string): YamlFile<unknown>['lineOf'] {
  let kept: Parsed | undefined
  return (path) => {
    kept ??= parsed(text)
    return lineOfPath(kept, path)
  }
}

/** Parses YAML and holds it against a schema; every fault becomes a finding with its line. Null when it did not pass. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  findings: Finding[],
): YamlFile<z.output<Schema>> | null {
  const read = parsed(text)
  const { document, counter } = read
  const found = (code: FindingCode, line: number, details: Finding['details']) =>
    findings.push({ code, file, line, details })
  for (const error of document.errors)
    found('yamlSyntax', counter.linePos(error.pos[0]).line, { reason: error.message })
  if (document.errors.length > 0) return null
  const value: unknown = document.toJS()
  const passed = schema.safeParse(value)
  if (passed.success) return { file, value: passed.data, lineOf: lazyLines(text) }
  for (const { path, isKey, reason } of schemaFaults(schema, value, passed.error.issues)) {
    const line = isKey ? lineOfKey(read, path) : lineOfPath(read, path)
    found('schema', line, { where: path.join('.') || file, reason })
  }
  return null
}
