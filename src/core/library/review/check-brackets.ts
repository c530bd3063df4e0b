import { sectionIdOf } from '#core/document/section-id'
import type { Finding } from '#core/library/finding'
import type { Library } from '#core/library/library'
import { placeholder, type ReadableTexts } from '#core/library/review/readable-text'

/** What stands between braces, or between brackets without a space inside. */
const marked = /\{+[^{}]*\}*|\}+|\[\s*([^\s[\]]+)\s*\]/g

/** How a variable or a reference is typed, by what stands between the marks. */
function wantedFor(name: string): string {
  if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(name)) return `[[${name}]]`
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name) ? `{{${name}}}` : '{{group.name}}'
}

/**
 * Variables and references that a policy would print as they are typed, because their marks are not doubled. No text has
 * braces of its own; square brackets are a fault around what is, or is named like, a question or a clause.
 */
export function checkBrackets(texts: readonly ReadableTexts[], library: Library): Finding[] {
  const starts = new Set([
    ...library.factModel.facts.map(({ key }) => key.slice(0, key.indexOf('.') + 1)),
    ...library.categories.map(({ id }) => `${id}/`),
  ])
  const sections = new Set(library.clauses.map(({ id }) => sectionIdOf(id)))
  const isName = (text: string) => sections.has(text) || starts.has(/^[^./]+[./]/.exec(text)?.[0] ?? '')
  return texts.flatMap(({ texts: byLanguage }) =>
    Object.values(byLanguage).flatMap(({ file, text, lineAt }) =>
      [...text.matchAll(marked)]
        .filter(([, bracketed]) => bracketed === undefined || isName(bracketed))
        .map(({ 0: found, index }): Finding => {
          const wanted = wantedFor(found.replace(/[{}[\]\s]/g, ''))
          const details = { found: found.replaceAll(placeholder, '…').slice(0, 60), wanted }
          return { code: 'singleBrackets', file, line: lineAt(index), details }
        }),
    ),
  )
}
