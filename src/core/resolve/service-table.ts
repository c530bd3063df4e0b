import { safeUrl } from '#core/document/safe-url'
import type { Account, FactDefinition } from '#core/facts/fact-definition'
import { idsOf, joinInCell, rowsOf, termLabel } from '#core/facts/format-fact'
import { nameIn, serviceVocabularies } from '#core/facts/service'
import type { Service } from '#core/facts/service-schema'
import { serviceColumns } from '#core/resolve/document-labels'
import type { ResolveContext } from '#core/resolve/resolve-context'
import { answerRuns } from '#core/resolve/resolve-inline'
import type { Block, LinkTarget, TableCell } from '#core/resolve/resolved-policy'
import { capitalise } from '#core/typography/typeset'

function cellOf(text: string, context: ResolveContext, link?: LinkTarget): TableCell {
  if (text === '') return { content: [] }
  const content = answerRuns(text, { marks: [], ...(link !== undefined && { link }) }, context)
  return { content: [{ kind: 'paragraph', content }] }
}

/** Where a service's name leads: to its provider's privacy policy. */
function policyLink(service: Service): LinkTarget | undefined {
  const url = service.policy === undefined ? null : safeUrl(service.policy)
  return url === null ? undefined : { kind: 'url', url }
}

type ServicesQuestion = Extract<FactDefinition, { type: 'services' }>

/** The terms that an answer names: its own, or those in a column of its rows. */
function termsOf({ fact, column }: Account, { facts }: ResolveContext): Set<string> {
  const value = facts[fact]
  if (column === undefined) return new Set(idsOf(value))
  const cells = rowsOf(value).flatMap((row) => row[column] ?? [])
  return new Set(cells.filter((cell) => typeof cell === 'string'))
}

/**
 * Of what the catalogue says of a service, what this business says of itself: a service that can send offers need not
 * do so here. All of it where the business has not answered, or where nothing would be left.
 */
function ofBusiness(
  terms: readonly string[],
  account: Account | undefined,
  context: ResolveContext,
): readonly string[] {
  if (account === undefined) return terms
  const own = termsOf(account, context)
  if (!terms.some((id) => own.has(id))) return terms
  return terms.filter((id) => own.has(id) || account.besides.includes(id))
}

function rowOf(service: Service, { within }: ServicesQuestion, context: ResolveContext): TableCell[] {
  const { model, language } = context
  const term = (field: keyof typeof serviceVocabularies, id: string) =>
    termLabel(model, serviceVocabularies[field], id, language)
  const list = (texts: string[]) => capitalise(joinInCell(texts, language), language)
  const known = [
    service.provider === undefined ? '' : nameIn(service.provider, language),
    service.country === undefined ? '' : term('country', service.country),
  ]
  const purposes = ofBusiness(service.purposes, within?.purposes, context)
  const data = ofBusiness(service.data, within?.data, context)
  const provider = known.filter((part) => part !== '').join(language === 'fa' ? '، ' : ', ')
  return [
    cellOf(nameIn(service.name, language), context, policyLink(service)),
    cellOf(provider, context),
    cellOf(list(purposes.map((id) => term('purposes', id))), context),
    cellOf(list(data.map((id) => term('data', id))), context),
    cellOf(list(service.role === undefined ? [] : [term('role', service.role)]), context),
  ]
}

/** The chosen services as a table. One that the catalogue has lost since is named by its id, with nothing beside it. */
export function serviceTable(question: ServicesQuestion, ids: readonly string[], context: ResolveContext): Block {
  const columns = serviceColumns(context.language)
  const rows = ids.map((id) => {
    const service = context.model.services.find((known) => known.id === id)
    if (service !== undefined) return rowOf(service, question, context)
    return columns.map((_, column) => cellOf(column === 0 ? id : '', context))
  })
  return { kind: 'table', header: columns.map((title) => cellOf(title, context)), rows }
}
