import { DOMParser } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** The parts of a DOCX file as text, by their paths. */
export const docxParts = (file: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))

/** An XML document; throws at the first thing that is not well-formed. */
export const parseXml = (xml: string): Document => {
  const refuse = (message: string): never => {
    throw new Error(message)
  }
  return new DOMParser({ errorHandler: { warning: refuse, error: refuse, fatalError: refuse } }).parseFromString(
    xml,
    'text/xml',
  )
}

/** A part of a DOCX file; throws if the file has none at the path. */
export const docxPart = (file: Uint8Array, path: string): Document => {
  const xml = docxParts(file).get(path)
  if (xml === undefined) throw new Error(`no ${path}`)
  return parseXml(xml)
}

/** The elements of a name, in the order of the document. */
export const elementsOf = (parent: Document | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagName(name))

/** The values of an attribute of all elements of a name, in order. */
export const valuesOf = (parent: Document | Element, name: string, attribute = 'w:val'): string[] =>
  elementsOf(parent, name).map((element) => element.getAttribute(attribute) ?? '')
