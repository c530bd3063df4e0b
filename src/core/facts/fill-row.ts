import type { FactColumn, FactModel, Term } from '#core/facts/fact-definition'
import type { FactCell, FactRow } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'
import { sameAnswer } from '#core/facts/same-facts'
import type { Language } from '#core/language'

/** The terms that are chosen, or offered while typing, in a column; none when its cells are free. */
export function termsOfColumn(column: FactColumn, model: FactModel): Term[] {
  const vocabulary =
    column.type === 'text' ? column.suggestions : 'vocabulary' in column ? column.vocabulary : undefined
  return vocabulary === undefined ? [] : (model.vocabularies[vocabulary]?.terms ?? [])
}

/** What stands in a cell when a term was chosen for it: the label in a text, the id in a choice. */
const termIn = (column: FactColumn, cell: FactCell | undefined, terms: readonly Term[]): Term | undefined =>
  terms.find(({ id, label }) =>
    column.type === 'text' ? Object.values(label).some((text) => text === cell) : id === cell,
  )

/**
 * A table's row after a term was chosen in `column`: the cell takes the term, and the other cells what the term fills
 * them with. What a person wrote stays: a cell is filled only when it is empty, or says what the term chosen before
 * had filled in.
 */
export function fillRow(
  row: FactRow,
  column: FactColumn,
  term: Term,
  { model, language }: { model: FactModel; language: Language },
): FactRow {
  const before = termIn(column, row[column.id], termsOfColumn(column, model))?.fills ?? {}
  const kept = Object.entries(row).filter(([id, cell]) => isAnswer(cell) && !sameAnswer(cell, before[id]))
  const chosen = column.type === 'text' ? term.label[language] : term.id
  return { ...term.fills, ...Object.fromEntries(kept), [column.id]: chosen }
}
