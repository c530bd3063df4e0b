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
  if (filled === column.id || !fact.columns.some((other) => other.id === filled))
    return { code: 'unknownColumn', details: { column: filled, fact: fact.key } }
  const reason = faultOfAnswer(fact, [{ [filled]: cell }], model)
  return reason === null ? null : { code: 'schema', details: { where: filled, reason } }
}

/** The cells that a vocabulary's terms fill, against every table whose rows they are chosen in. */
export function checkFills(vocabularies: ReadonlyMap<string, YamlFile<Vocabulary>>, model: FactModel): Finding[] {
  return [...vocabularies.values()].flatMap(({ file, value, lineOf }) => {
    const fillings = fillingsOf(value, model)
    return value.terms.flatMap(({ fills = {} }, index) =>
      Object.entries(fills).flatMap(([filled, cell]) =>
        fillings.flatMap((filling): Finding[] => {
          const fault = faultOfFill(filling, filled, cell, model)
          return fault === null ? [] : [{ ...fault, file, line: lineOf(['terms', index, 'fills', filled]) }]
        }),
      ),
    )
  })
}
