import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** What the pass over a finished file writes into it. */
export interface Settlement {
  /** The date that the document's properties give as its creation and last change: ISO 8601, without time. */
  date: string
  /** BCP 47 tag of the document's language. */
  language: string
  rightToLeft: boolean
}

/** The earliest date that a zip file can give; as a local time, which is how zip files have it. */
const zipDate = new Date(1980, 0, 1)

const documentPart = 'word/document.xml'
const relationshipsPart = /(^|\/)_rels\/[^/]+\.rels$/

/** Link ids that docx draws at random, in the order in which a part lists them. */
const randomIds = (relationships: string): string[] =>
  [...relationships.matchAll(/<Relationship Id="(rId[^"]*)"[^>]*TargetMode="External"/g)].flatMap(([, id]) =>
    id === undefined ? [] : [id],
  )

const partOf = (relationshipsPath: string): string => relationshipsPath.replace(/_rels\/([^/]+)\.rels$/, '$1')

/** Gives external links numbers for ids, in a part and its relationships alike. */
const settleLinks = (parts: Map<string, string>): void => {
  for (const [path, relationships] of parts) {
    if (!relationshipsPart.test(path)) continue
    const names = new Map(randomIds(relationships).map((id, index) => [id, `rIdLink${index + 1}`]))
    if (names.size === 0) continue
    const renamed = (xml: string) =>
      xml.replace(/\b(Id|r:id)="(rId[^"]*)"/g, (all, name: string, id: string) => {
        const settled = names.get(id)
        return settled === undefined ? all : `${name}="${settled}"`
      })
    parts.set(path, renamed(relationships))
    const part = partOf(path)
    const xml = parts.get(part)
    if (xml !== undefined) parts.set(part, renamed(xml))
  }
}

/** Numbers bookmarks from 1: docx counts on through all documents that it writes. */
const settleBookmarks = (xml: string): string => {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${before}${number}"`
  })
}

const edit = (parts: Map<string, string>, path: string, change: (xml: string) => string): void => {
  const xml = parts.get(path)
  if (xml === undefined) throw new Error(`no ${path} in the document`)
  const changed = change(xml)
  if (changed === xml) throw new Error(`nothing to settle in ${path}`)
  parts.set(path, changed)
}

/**
 * Finishes a DOCX file: says what docx has no option for (a section's direction, the document's language) and takes
 * out what differs from run to run (clock times, random ids), so that the same policy gives the same bytes.
 */
export const settle = (file: Uint8Array, { date, language, rightToLeft }: Settlement): Uint8Array => {
  const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]))
  settleLinks(parts)
  edit(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  )
  parts.set(documentPart, settleBookmarks(parts.get(documentPart) ?? ''))
  if (rightToLeft) edit(parts, documentPart, (xml) => xml.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid'))
  const files: Zippable = {}
  for (const [path, xml] of parts) files[path] = strToU8(xml)
  return zipSync(files, { mtime: zipDate, level: 6 })
}
