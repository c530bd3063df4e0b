import type { NodeJson } from '#core/document/document-json'
import { sectionIdOf } from '#core/document/markdown-to-document'
import type { FactModel } from '#core/facts/fact-definition'
import { type Language, languages } from '#core/language'
import { checkCondition } from '#core/library/check-condition'
import type { Finding } from '#core/library/finding'
import type { ReadClause } from '#core/library/read-clause'

/** What a clause may refer to. */
export interface LibraryNames {
  model: FactModel
  requirements: ReadonlySet<string>
  clauseIds: ReadonlySet<string>
}

const childrenOf = (node: NodeJson): NodeJson[] => node.content ?? []

function* nodesOf(node: NodeJson): Generator<NodeJson> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}

/** One line per block that the three texts must share: its kind, and the variables, references and links in it. */
function skeleton(node: NodeJson, depth = 0): string[] {
  const placed = childrenOf(node).flatMap((child) => {
    if (child.type === 'variable') return [`{{${String(child.attrs?.fact)}}}`]
    if (child.type === 'crossReference') return [`[[${String(child.attrs?.section)}]]`]
    return child.marks?.some((mark) => mark.type === 'link') ? ['link'] : []
  })
  // Languages order the words of a sentence differently, so inside a block the order does not count.
  const own = [node.type, node.attrs?.level, ...placed.sort()].filter((part) => part !== undefined).join(' ')
  const blocks = childrenOf(node).filter(
    (child) => !['text', 'variable', 'crossReference', 'hardBreak'].includes(child.type),
  )
  return [`${'  '.repeat(depth)}${own}`, ...blocks.flatMap((child) => skeleton(child, depth + 1))]
}

/** The line on which the n-th block (in document order, titles and items included) begins; a good guess is enough to find it. */
function lineOfMarkdown(markdown: string, wanted: string): number {
  const index = markdown.split('\n').findIndex((line) => line.includes(wanted))
  return index < 0 ? 1 : index + 1
}

function checkParity({ clause }: ReadClause): Finding[] {
  const model = skeleton(clause.document.en)
  return languages
    .filter((language) => language !== 'en')
    .flatMap((language): Finding[] => {
      const own = skeleton(clause.document[language])
      const index = Math.max(model.length, own.length)
      for (let place = 0; place < index; place += 1) {
        if (model[place] === own[place]) continue
        const details = {
          language,
          place: place + 1,
          expected: model[place]?.trim() ?? '–',
          found: own[place]?.trim() ?? '–',
        }
        return [{ code: 'parity', file: `clauses/${clause.id}/${language}.md`, line: 1, details }]
      }
      return []
    })
}

function checkHeader({ clause, header }: ReadClause, names: LibraryNames): Finding[] {
  const found = (code: Finding['code'], path: PropertyKey[], details: Finding['details']): Finding => ({
    code,
    file: header.file,
    line: header.lineOf(path),
    details,
  })
  const known = new Set(names.model.facts.map((fact) => fact.key))
  const shown = new Set(languages.flatMap((language) => variablesOf(clause.document[language])))
  const other = clause.alternative?.of
  return [
    ...(clause.when === undefined ? [] : checkCondition(clause.when, names.model)).map(({ code, details }) =>
      found(code, ['when'], details),
    ),
    ...clause.facts.flatMap((fact, index) =>
      known.has(fact) ? [] : [found('unknownFact', ['facts', index], { fact })],
    ),
    ...clause.facts.flatMap((fact, index) =>
      shown.has(fact) ? [] : [found('unusedFact', ['facts', index], { fact })],
    ),
    ...clause.requirements.flatMap((requirement, index) =>
      names.requirements.has(requirement)
        ? []
        : [found('unknownRequirement', ['requirements', index], { requirement })],
    ),
    ...(other === undefined || names.clauseIds.has(other)
      ? []
      : [found('unknownClause', ['alternative', 'of'], { clause: other })]),
  ]
}

const variablesOf = (document: NodeJson): string[] =>
  [...nodesOf(document)].filter((node) => node.type === 'variable').map((node) => String(node.attrs?.fact))

/** Facts of tables that share a paragraph with other text: they could not become a table there. */
function tablesInSentences(document: NodeJson, model: FactModel): string[] {
  const tables = new Set(model.facts.filter((fact) => fact.type === 'table').map((fact) => fact.key))
  return [...nodesOf(document)]
    .filter((node) => childrenOf(node).length > 1)
    .flatMap((node) =>
      childrenOf(node)
        .filter((child) => child.type === 'variable')
        .map((child) => String(child.attrs?.fact)),
    )
    .filter((fact) => tables.has(fact))
}

function checkText({ clause }: ReadClause, language: Language, names: LibraryNames): Finding[] {
  const markdown = clause.markdown[language]
  const found = (code: Finding['code'], wanted: string, details: Finding['details']): Finding => ({
    code,
    file: `clauses/${clause.id}/${language}.md`,
    line: lineOfMarkdown(markdown, wanted),
    details,
  })
  const known = new Set(names.model.facts.map((fact) => fact.key))
  const sections = new Set([...names.clauseIds].map(sectionIdOf))
  const references = [...nodesOf(clause.document[language])]
    .filter((node) => node.type === 'crossReference')
    .map((node) => String(node.attrs?.section))
  return [
    ...variablesOf(clause.document[language]).flatMap((fact) => {
      if (!known.has(fact)) return [found('unknownFact', fact, { fact })]
      return clause.facts.includes(fact) ? [] : [found('unlistedFact', fact, { fact })]
    }),
    ...tablesInSentences(clause.document[language], names.model).map((fact) =>
      found('tableInSentence', fact, { fact }),
    ),
    ...references
      .filter((section) => !sections.has(section))
      .map((section) => found('unknownReference', '[[', { section })),
  ]
}

/** Everything wrong in one clause: unknown names, undeclared facts, texts that differ in structure. */
export const checkClause = (read: ReadClause, names: LibraryNames): Finding[] => [
  ...checkHeader(read, names),
  ...languages.flatMap((language) => checkText(read, language, names)),
  ...checkParity(read),
]
