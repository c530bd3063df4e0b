import type { LibraryFiles } from '#core/library/library-files'
import { type StaleStatement, staleStatementsSchema } from '#core/library/stale-statement'
import { readYaml } from '#core/library/yaml-file'

/** Reads every `stale/<topic>.yaml`. A file that cannot be read is noted and left out; an id used twice is noted. */
export function readStaleStatements({ files, findings }: LibraryFiles): StaleStatement[] {
  const seen = new Set<string>()
  return [...files].flatMap(([file, text]) => {
    const read = /^stale\/[^/]+\.yaml$/.test(file) ? readYaml(file, text, staleStatementsSchema, findings) : null
    if (read === null) return []
    for (const [index, { id }] of read.value.statements.entries()) {
      if (seen.has(id)) {
        const line = read.lineOf(['statements', index, 'id'])
        findings.push({ code: 'duplicateId', file, line, details: { id } })
      }
      seen.add(id)
    }
    return read.value.statements
  })
}
