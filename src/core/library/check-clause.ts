import { sectionIdOf } from '#core/document/section-id'
import type { FactModel } from '#core/facts/fact-definition'
import { type ByLanguage, type Language, languages } from '#core/language'
import { blockLines } from '#core/library/block-lines'
import { checkCondition } from '#core/library/check-condition'
import type { ClauseId } from '#core/library/clause'
import type { Finding } from '#core/library/finding'
import { type Outline, outlineOf } from '#core/library/outline'
import type { ReadClause } from '#core/library/read-clause'

/** What a clause may refer to. */
export interface LibraryNames {
  model: FactModel
  facts: ReadonlySet<string>
  /** Facts that are tables. */
  tables: ReadonlySet<string>
  /** Null when a law cannot be read, so that nothing is known of its requirements. */
  requirements: ReadonlySet<string> | null
  clauseIds: ReadonlySet<ClauseId>
  sections: ReadonlySet<string>
}

export const libraryNames = (
  model: FactModel,
  requirements: LibraryNames['requirements'],
  clauseIds: readonly ClauseId[],
): LibraryNames => ({
  model,
  facts: new Set(model.facts.map(({ key }) => key)),
  tables: new Set(model.facts.filter(({ type }) => type === 'table').map(({ key }) => key)),
  requirements,
  clauseIds: new Set(clauseIds),
  sections: new Set(clauseIds.map(sectionIdOf)),
})

type Outlines = ByLanguage<Outline>

/** The line on which a text shows a fact first. */
function lineOfVariable(markdown: string, fact: string): number {
  const index = markdown.split('\n').findIndex((line) => {
    const shown = [...line.matchAll(/\{\{\s*([^\s{}]*)\s*\}\}/g)]
    return shown.some(([, name]) => name === fact)
  })
  return index < 0 ? 1 : index + 1
}

/** A reference to a section as it is typed, and the line on which it stands first. */
function typedReference(markdown: string, section: string): { typed: string; line: number } {
  for (const [index, line] of markdown.split('\n').entries()) {
    for (const [, typed = ''] of line.matchAll(/\[\[([^[\]]*)\]\]/g)) {
      if (sectionIdOf(typed) === section) return { typed, line: index + 1 }
    }
  }
  return { typed: section, line: 1 }
}

/** The first block in which a text differs from the English one, on its own line. */
function checkParity({ clause }: ReadClause, language: Language, outlines: Outlines): Finding[] {
  const model = outlines.en.blocks
  const own = outlines[language].blocks
  const longer = model.length > own.length ? model : own
  const place = longer.findIndex((_, index) => model[index] !== own[index])
  if (place < 0) return []
  const lines = blockLines(clause.markdown[language])
  const details = {
    language,
    place: place + 1,
    expected: model[place]?.trim() ?? '–',
    found: own[place]?.trim() ?? '–',
  }
  const line = lines[place] ?? lines.at(-1) ?? 1
  return [{ code: 'parity', file: `clauses/${clause.id}/${language}.md`, line, details }]
}

function checkHeader({ clause, header }: ReadClause, names: LibraryNames, outlines: Outlines): Finding[] {
  const found = (code: Finding['code'], path: PropertyKey[], details: Finding['details']): Finding => ({
    code,
    file: header.file,
    line: header.lineOf(path),
    details,
  })
  const isShown = (fact: string) => languages.some((language) => outlines[language].variables.includes(fact))
  const { requirements } = names
  const other = clause.alternative?.of
  return [
    ...(clause.when === undefined ? [] : checkCondition(clause.when, names.model)).map(({ code, details }) =>
      found(code, ['when'], details),
    ),
    ...clause.facts.flatMap((fact, index) =>
      names.facts.has(fact) ? [] : [found('unknownFact', ['facts', index], { fact })],
    ),
    ...clause.facts.flatMap((fact, index) => (isShown(fact) ? [] : [found('unusedFact', ['facts', index], { fact })])),
    ...clause.requirements.flatMap((requirement, index) =>
      requirements === null || requirements.has(requirement)
        ? []
        : [found('unknownRequirement', ['requirements', index], { requirement })],
    ),
    ...(other === undefined || names.clauseIds.has(other)
      ? []
      : [found('unknownClause', ['alternative', 'of'], { clause: other })]),
  ]
}

function checkText({ clause }: ReadClause, language: Language, names: LibraryNames, outlines: Outlines): Finding[] {
  const markdown = clause.markdown[language]
  const { variables, inSentences, references } = outlines[language]
  const found = (code: Finding['code'], line: number, details: Finding['details']): Finding => ({
    code,
    file: `clauses/${clause.id}/${language}.md`,
    line,
    details,
  })
  const ofFact = (code: Finding['code'], fact: string) => found(code, lineOfVariable(markdown, fact), { fact })
  return [
    ...variables.flatMap((fact) => {
      if (!names.facts.has(fact)) return [ofFact('unknownFact', fact)]
      return clause.facts.includes(fact) ? [] : [ofFact('unlistedFact', fact)]
    }),
    // They could not become a table there.
    ...inSentences.filter((fact) => names.tables.has(fact)).map((fact) => ofFact('tableInSentence', fact)),
    ...references.flatMap((section) => {
      if (names.sections.has(section)) return []
      const { typed, line } = typedReference(markdown, section)
      return [found('unknownReference', line, { section: typed })]
    }),
  ]
}

/** Everything wrong in one clause: unknown names, undeclared facts, texts that differ in structure. */
export function checkClause(read: ReadClause, names: LibraryNames): Finding[] {
  const { en, fa, pl } = read.clause.document
  const outlines: Outlines = { en: outlineOf(en), fa: outlineOf(fa), pl: outlineOf(pl) }
  return [
    ...checkHeader(read, names, outlines),
    ...languages.flatMap((language) => checkText(read, language, names, outlines)),
    ...languages.flatMap((language) => (language === 'en' ? [] : checkParity(read, language, outlines))),
  ]
}
