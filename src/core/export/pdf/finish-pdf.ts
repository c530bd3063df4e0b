import { ParseSpeeds, PDFDocument, PDFHexString, PDFName, ReadingDirection, utf8Encode } from '@cantoo/pdf-lib'
import { headingsOf } from '#core/export/heading-text'
import { documentId } from '#core/export/pdf/document-id'
import { rewriteOutline } from '#core/export/pdf/rewrite-outline'
import { settleNodeIds } from '#core/export/pdf/settle-node-ids'
import { settleText } from '#core/export/pdf/settle-text'
import { type ByteTools, portableTools } from '#core/export/pdf/streams'
import { xmpPacket } from '#core/export/pdf/xmp-packet'
import type { Publication } from '#core/resolve/publication'

/**
 * Makes a printed publication a finished document: title, author, language, outline and metadata are its own, and
 * nothing in it tells the time or machine of printing. The same bytes and publication give the same bytes.
 * @param bytes the PDF as Chromium printed it from `writeHtml`'s page
 * @throws when the bytes are not a PDF
 */
export const finishPdf = async (
  bytes: Uint8Array,
  publication: Publication,
  tools: ByteTools = portableTools,
): Promise<Uint8Array> => {
  const [policy] = publication.policies
  const { producer, date } = publication.design.made
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const created = `${date}T00:00:00Z`
  document.setTitle(policy.title, { showInWindowTitleBar: true })
  document.setAuthor(policy.controller)
  document.setLanguage(policy.language)
  document.setProducer(producer)
  document.setCreator(producer)
  document.setCreationDate(new Date(created))
  document.setModificationDate(new Date(created))
  // PDFium takes every line of a document that is read from right to left for one of such a language.
  const isRightToLeft = publication.policies.every(({ direction }) => direction === 'rtl')
  document.catalog
    .getOrCreateViewerPreferences()
    .setReadingDirection(isRightToLeft ? ReadingDirection.R2L : ReadingDirection.L2R)
  rewriteOutline(document, headingsOf(publication))
  settleNodeIds(document.context)
  const directions = new Set(publication.policies.map(({ direction }) => direction))
  settleText(document, directions, tools)

  const { context } = document
  const packet = utf8Encode(xmpPacket(publication), false)
  const metadata = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), context.register(metadata))
  const id = PDFHexString.of(documentId(publication))
  context.trailerInfo.ID = context.obj([id, id])
  return document.save({ rewrite: true, objectsPerTick: 500, updateFieldAppearances: false, addDefaultPage: false })
}
