import { PDFiumLibrary } from '@hyzyla/pdfium'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { textOfPdf } from '#tests/support/text-of-pdf'

async function textByPdfium(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    const text = [...document.pages()].map((page) => page.getText()).join('\n')
    document.destroy()
    return text
  } finally {
    library.destroy()
  }
}

async function textOfPage(document: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent()
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
}

async function textByPdfJs(pdf: Uint8Array): Promise<string> {
  // It takes the bytes away from their owner.
  const document = await getDocument({ data: pdf.slice() }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await textOfPage(document, number))
  await document.loadingTask.destroy()
  return pages.join('\n')
}

/** What programs copy from a PDF: Evince and Okular by Poppler, Chrome and Edge by PDFium, Firefox by pdf.js. */
export const readers = {
  Poppler: async (pdf: Uint8Array) => textOfPdf(pdf),
  PDFium: textByPdfium,
  'pdf.js': textByPdfJs,
} as const satisfies Record<string, (pdf: Uint8Array) => Promise<string>>

export type Reader = keyof typeof readers
