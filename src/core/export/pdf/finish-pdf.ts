import { ParseSpeeds, PDFDocument, PDFHexString, PDFName, ReadingDirection, utf8Encode } from '@cantoo/pdf-lib'
import { headingsOf } from '#core/export/heading-text'
import { documentId } from '#core/export/pdf/document-id'
import { rewriteOutline } from '#core/export/pdf/rewrite-outline'
import { settleNodeIds } from '#core/export/pdf/settle-node-ids'
import { xmpPacket } from '#core/export/pdf/xmp-packet'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

const producer = 'Clausebook'

/**
 * Makes a printed policy a finished document: title, author, language, outline and metadata are the policy's own, and
 * nothing in it tells the time or machine of printing. The same bytes and policy give the same bytes.
 * @param bytes the PDF as Chromium printed it from `writeHtml`'s page
 * @throws when the bytes are not a PDF
 */
export const finishPdf = async (bytes: Uint8Array, policy: ResolvedPolicy): Promise<Uint8Array> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const created = `${policy.effectiveDate}T00:00:00Z`
  document.setTitle(policy.title, { showInWindowTitleBar: true })
  document.setAuthor(policy.controller)
  document.setLanguage(policy.language)
  document.setProducer(producer)
  document.setCreator(producer)
  document.setCreationDate(new Date(created))
  document.setModificationDate(new Date(created))
  document.catalog
    .getOrCreateViewerPreferences()
    .setReadingDirection(policy.direction === 'rtl' ? ReadingDirection.R2L : ReadingDirection.L2R)
  rewriteOutline(document, headingsOf(policy))
  settleNodeIds(document.context)

  const { context } = document
  const packet = utf8Encode(xmpPacket(policy, producer, created), false)
  const metadata = context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), context.register(metadata))
  const id = PDFHexString.of(documentId(policy))
  context.trailerInfo.ID = context.obj([id, id])
  return document.save({ rewrite: true, objectsPerTick: 500, updateFieldAppearances: false, addDefaultPage: false })
}
