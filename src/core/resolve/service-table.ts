import { safeUrl } from '#core/document/safe-url'
import { termLabel } from '#core/facts/format-fact'
import { nameIn, type Service, serviceVocabularies } from '#core/facts/service'
import { serviceColumns } from '#core/resolve/document-labels'
import type { ResolveContext } from '#core/resolve/resolve-context'
import { proseRuns } from '#core/resolve/resolve-inline'
import type { Block, LinkTarget, TableCell } from '#core/resolve/resolved-policy'
import { capitalise } from '#core/typography/typeset'

function cellOf(text: string, context: ResolveContext, link?: LinkTarget): TableCell {
  if (text === '') return { content: [] }
  const content = proseRuns(text, { marks: [], ...(link !== undefined && { link }) }, context)
  return { content: [{ kind: 'paragraph', content }] }
}

/** Where a service's name leads: to its provider's privacy policy. */
function policyLink(service: Service): LinkTarget | undefined {
  const url = service.policy === undefined ? null : safeUrl(service.policy)
  return url === null ? undefined : { kind: 'url', url }
}

function rowOf(service: Service, context: ResolveContext): TableCell[] {
  const { model, language } = context
  const term = (field: keyof typeof serviceVocabularies, id: string) =>
    termLabel(model, serviceVocabularies[field], id, language)
  // Terms have conjunctions and commas of their own, so semicolons part them.
  const list = (texts: string[]) => capitalise(texts.join(language === 'fa' ? '؛ ' : '; '), language)
  const known = [
    service.provider === undefined ? '' : nameIn(service.provider, language),
    service.country === undefined ? '' : term('country', service.country),
  ]
  const provider = known.filter((part) => part !== '').join(language === 'fa' ? '، ' : ', ')
  return [
    cellOf(nameIn(service.name, language), context, policyLink(service)),
    cellOf(provider, context),
    cellOf(list(service.purposes.map((id) => term('purposes', id))), context),
    cellOf(list(service.data.map((id) => term('data', id))), context),
    cellOf(list(service.role === undefined ? [] : [term('role', service.role)]), context),
  ]
}

/** The chosen services as a table. One that the catalogue has lost since is named by its id, with nothing beside it. */
export function serviceTable(ids: readonly string[], context: ResolveContext): Block {
  const columns = serviceColumns(context.language)
  const rows = ids.map((id) => {
    const service = context.model.services.find((known) => known.id === id)
    if (service !== undefined) return rowOf(service, context)
    return columns.map((_, column) => cellOf(column === 0 ? id : '', context))
  })
  return { kind: 'table', header: columns.map((title) => cellOf(title, context)), rows }
}
