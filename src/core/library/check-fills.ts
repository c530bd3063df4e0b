import { faultOfAnswer } from '#core/facts/check-facts'
import type { FactColumn, FactModel, Vocabulary } from '#core/facts/fact-definition'
import { termsOfColumn } from '#core/facts/fill-row'
import type { Finding } from '#core/library/finding'
import type { YamlFile } from '#core/library/yaml-file'

/** A column whose choice fills its row, and the columns that can be filled. */
interface Filling {
  fact: FactModel['facts'][number] & { type: 'table' }
  column: FactColumn
}

const fillingsOf = (vocabulary: Vocabulary, model: FactModel): Filling[] =>
  model.facts.flatMap((fact) =>
    fact.type === 'table'
      ? fact.columns
          .filter((column) => termsOfColumn(column, model) === vocabulary.terms)
          .map((column) => ({ fact, column }))
      : [],
  )

/** Why a cell cannot be filled, as a finding without its place; null when it can. */
function faultOfFill(
  { fact, column }: Filling,
  filled: string,
  cell: unknown,
  model: FactModel,
): Pick<Finding, 'code' | 'details'> | null {
  const other = fact.columns.find(({ id }) => id === filled)
  if (filled === column.id || other === undefined)
    return { code: 'unknownColumn', details: { column: filled, fact: fact.key } }
  // A vocabulary that is missing or cannot be read has been told.
  if ('vocabulary' in other && model.vocabularies[other.vocabulary] === undefined) return null
  const reason = faultOfAnswer(fact, [{ [filled]: cell }], model)
  return reason === null ? null : { code: 'schema', details: { where: filled, reason } }
}

/** Whether every cell that the terms fill is right, as the rows of one answer: looking at each alone takes long. */
const fitsAtOnce = ({ fact, column }: Filling, { terms }: Vocabulary, model: FactModel): boolean =>
  terms.every(({ fills = {} }) => fills[column.id] === undefined) &&
  faultOfAnswer(
    fact,
    terms.flatMap(({ fills }) => fills ?? []),
    model,
  ) === null

/** The cells that a vocabulary's terms fill, against every table whose rows they are chosen in. */
export function checkFills(vocabularies: ReadonlyMap<string, YamlFile<Vocabulary>>, model: FactModel): Finding[] {
  return [...vocabularies.values()].flatMap(({ file, value, lineOf }) =>
    fillingsOf(value, model)
      .filter((filling) => !fitsAtOnce(filling, value, model))
      .flatMap((filling) =>
        value.terms.flatMap(({ fills = {} }, index) =>
          Object.entries(fills).flatMap(([filled, cell]): Finding[] => {
            const fault = faultOfFill(filling, filled, cell, model)
            return fault === null ? [] : [{ ...fault, file, line: lineOf(['terms', index, 'fills', filled]) }]
          }),
        ),
      ),
  )
}
