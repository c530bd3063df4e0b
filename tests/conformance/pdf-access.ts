import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)

const paints = /(?:^| )(?:TJ|Tj|f\*?|S|B|Do|sh)$/

/** What a page shows outside marked content: neither part of the document nor said not to be (ISO 14289-1, 7.1). */
function unmarked(page: PDFPage): string[] {
  const stream = page.node.Contents()
  if (!(stream instanceof PDFRawStream)) return ['contents of another kind']
  const content = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode())
  let depth = 0
  return content.split('\n').filter((line) => {
    if (/B(?:DC|MC)$/.test(line)) depth += 1
    else if (line === 'EMC') depth -= 1
    return depth === 0 && paints.test(line)
  })
}

interface Element {
  tag: string
  dictionary: PDFDict
  parents: readonly string[]
}

function elementsOf(document: PDFDocument): Element[] {
  const elements: Element[] = []
  const visit = (object: PDFObject | undefined, parents: readonly string[]): void => {
    const found = object === undefined ? undefined : document.context.lookup(object)
    if (found instanceof PDFArray) for (const kid of found.asArray()) visit(kid, parents)
    if (!(found instanceof PDFDict)) return
    const tag = found.lookupMaybe(name('S'), PDFName)?.decodeText()
    if (tag !== undefined) elements.push({ tag, dictionary: found, parents })
    visit(found.get(name('K')), tag === undefined ? parents : [...parents, tag])
  }
  visit(document.catalog.get(name('StructTreeRoot')), [])
  return elements
}

const hasScope = ({ dictionary }: Element): boolean => {
  const attributes = dictionary.lookup(name('A'))
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes]
  return all.some((item) => {
    const found = item && dictionary.context.lookup(item)
    return found instanceof PDFDict && found.has(name('Scope'))
  })
}

/** Where a heading is more than one level below the one before it. */
function gaps(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag.slice(1))] : []))
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`H${level} after H${before}`] : []
  })
}

/** What keeps a PDF from people who read it by ear or by keyboard, of what PDF/UA-1 asks and a program can tell. */
export async function barriersOf(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const elements = elementsOf(document)
  const tagged = (tag: string): Element[] => elements.filter((element) => element.tag === tag)
  const links = document
    .getPages()
    .flatMap(({ node }) =>
      (node.Annots()?.asArray() ?? []).map((annotation) => document.context.lookup(annotation, PDFDict)),
    )
  return [
    ...document.getPages().flatMap(unmarked),
    ...document.getPages().flatMap(({ node }) => (node.get(name('Tabs')) === name('S') ? [] : ['tabs do not follow'])),
    ...gaps(elements),
    ...tagged('TH').flatMap((header) => (hasScope(header) ? [] : ['TH without scope'])),
    ...tagged('Figure').flatMap(({ dictionary }) => (dictionary.has(name('Alt')) ? [] : ['Figure without text'])),
    ...tagged('TR').flatMap(({ parents }) => (parents.includes('Table') ? [] : ['TR outside of a table'])),
    ...tagged('LI').flatMap(({ parents }) => (parents.at(-1) === 'L' ? [] : [`LI in ${parents.at(-1)}`])),
    ...links.flatMap((link) => (link.has(name('StructParent')) ? [] : ['link outside of the structure'])),
    ...(document.getLanguage() ? [] : ['no language']),
    ...(document.catalog.getOrCreateViewerPreferences().getDisplayDocTitle() ? [] : ['title not shown']),
  ]
}
