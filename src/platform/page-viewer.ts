import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import type { PageViewer } from '#app/ports'
import { encodePng } from '#platform/encode-png'

let loading: Promise<PDFiumLibrary> | null = null

const loadLibrary = async (): Promise<PDFiumLibrary> => (await import('@hyzyla/pdfium')).PDFiumLibrary.init()

async function withDocument<Value>(
  pdf: Uint8Array,
  work: (document: PDFiumDocument) => Promise<Value>,
): Promise<Value> {
  loading ??= loadLibrary()
  const document = await (await loading).loadDocument(pdf)
  try {
    return await work(document)
  } finally {
    document.destroy()
  }
}

/** Shows pages by PDFium, the renderer that Chromium has for PDF; its code is loaded at the first page. */
export const pageViewer: PageViewer = {
  countPages: (pdf) => withDocument(pdf, async (document) => document.getPageCount()),
  drawPage: (pdf, index, width) =>
    withDocument(pdf, async (document) => {
      if (index >= document.getPageCount()) return null
      const page = document.getPage(index)
      const { originalWidth, originalHeight } = page.getOriginalSize()
      const height = Math.max(1, Math.round((width * originalHeight) / originalWidth))
      const { data } = await page.render({ render: 'bitmap', scale: 1, width, height })
      return { png: encodePng(data, width, height), width, height }
    }),
}
