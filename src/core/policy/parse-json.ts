import { type Fault, fault } from '#core/fault'
import { err, ok, type Result } from '#core/result'

/** The 1-based line where V8 says that parsing stopped; the last line when it names no place. */
function lineOfFault(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  const read = position === undefined ? text : text.slice(0, Number(position))
  return read.split('\n').length
}

/** Parses JSON of unknown content; `brokenJson` names the line and what the parser says. */
export function parseJson(text: string): Result<unknown, Fault> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return err(fault('brokenJson', { line: lineOfFault(text, error.message), reason: error.message.slice(0, 120) }))
  }
}

/** The `formatVersion` of a parsed file, or null when it has none. */
export function formatVersionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('formatVersion' in json)) return null
  return typeof json.formatVersion === 'number' ? json.formatVersion : null
}
