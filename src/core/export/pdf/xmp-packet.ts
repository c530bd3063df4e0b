import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { languagesOf, type Publication } from '#core/resolve/publication'

const element = (
  tagName: string,
  properties: Record<string, string>,
  ...children: (ElementContent | string)[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
})

/** A publication's document properties as XMP (ISO 16684-1), the form in which archives and screen readers look for them. */
export const xmpPacket = (publication: Publication): string => {
  const [{ title, controller }] = publication.policies
  const { producer, date } = publication.design.made
  const created = `${date}T00:00:00Z`
  const list = (kind: 'Alt' | 'Bag' | 'Seq', ...items: Element[]): Element => element(`rdf:${kind}`, {}, ...items)
  const description = element(
    'rdf:Description',
    {
      'rdf:about': '',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
      'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
    },
    element('dc:format', {}, 'application/pdf'),
    element('dc:title', {}, list('Alt', element('rdf:li', { 'xml:lang': 'x-default' }, title))),
    ...(controller === '' ? [] : [element('dc:creator', {}, list('Seq', element('rdf:li', {}, controller)))]),
    element(
      'dc:language',
      {},
      list('Bag', ...languagesOf(publication).map((language) => element('rdf:li', {}, language))),
    ),
    element('pdf:Producer', {}, producer),
    element('xmp:CreatorTool', {}, producer),
    element('xmp:CreateDate', {}, created),
    element('xmp:ModifyDate', {}, created),
    element('xmp:MetadataDate', {}, created),
  )
  const rdf = element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, description)
  const meta = toHtml(element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdf), { space: 'svg' })
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${meta}\n<?xpacket end="r"?>`
}
