import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { restartMark } from '#core/export/docx/numbering'
import { xmlText } from '#core/export/docx/xml-text'
import type { Direction } from '#core/language'

/** What the pass over a finished file writes into it. */
export interface Settlement {
  /** The date that the document's properties give as its creation and last change: ISO 8601, without time. */
  date: string
  /** The program that the properties name as the document's maker. */
  producer: string
  /** BCP 47 tag of the document's language. */
  language: string
  /** The directions of the document's sections, in order. */
  directions: readonly Direction[]
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

/** Numbers drawings from 1: docx counts these on, too. */
const settleDrawings = (xml: string): string => {
  let count = 0
  return xml.replace(/(<wp:docPr [^>]*?id=")\d+"/g, (_, before: string) => {
    count += 1
    return `${before}${count}"`
  })
}

/**
 * Makes the lists that mark where headings' numbers begin anew into just that: docx gives each a definition of its own,
 * but only as parts of one list do they count on together. The list itself begins where its definition does, all its
 * levels are in use, and it stands before the others, as LibreOffice takes the first for that of the headings.
 */
const joinHeadingLists = (xml: string): string => {
  const definitions = xml.match(/<w:abstractNum [\s\S]*?<\/w:abstractNum>/g) ?? []
  const headings = definitions.find((definition) => definition.includes('<w:pStyle'))
  if (headings === undefined) return xml
  const referenceTo = (definition: string) =>
    `<w:abstractNumId w:val="${definition.match(/w:abstractNumId="(\d+)"/)?.[1]}"/>`
  const list = (xml.match(/<w:num [\s\S]*?<\/w:num>/g) ?? []).find((each) => each.includes(referenceTo(headings))) ?? ''
  const listFromStart = list.replace(/<w:lvlOverride[\s\S]*<\/w:lvlOverride>/, '')
  const multilevel = headings.replace('"hybridMultilevel"', '"multilevel"').replaceAll(' w:tentative="1"', '')
  const restarts = definitions.filter((definition) => definition.includes(`"${restartMark}"`))
  return restarts.reduce(
    (joined, restart) => joined.replace(restart, '').replaceAll(referenceTo(restart), referenceTo(headings)),
    xml
      .replace(list, '')
      .replace('<w:num ', () => `${listFromStart}<w:num `)
      .replace(headings, () => multilevel),
  )
}

/** Gives each section its direction; `w:docGrid` is the last element that a section always has. */
const directSections = (xml: string, directions: readonly Direction[]): string => {
  let section = 0
  return xml.replace(/<w:docGrid/g, (grid) => {
    section += 1
    return directions[section - 1] === 'rtl' ? `<w:bidi/>${grid}` : grid
  })
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const edit = (parts: Map<string, string>, path: string, change: (xml: string) => string): void => {
  const xml = parts.get(path)
  if (xml === undefined) throw new Error(`no ${path} in the document`)
  parts.set(path, change(xml))
}

/**
 * Finishes a DOCX file: says what docx has no option for (a section's direction, the document's language, its maker, the
 * numbers that headings go on with) and takes out what differs from run to run (clock times, random ids), so that the same
 * publication gives the same bytes.
 */
export const settle = (file: Uint8Array, { date, producer, language, directions }: Settlement): Uint8Array => {
  const all = Object.entries(unzipSync(file))
  const isText = (path: string): boolean => /\.(xml|rels)$/.test(path)
  const parts = new Map(all.flatMap(([path, bytes]) => (isText(path) ? [[path, strFromU8(bytes)]] : [])))
  settleLinks(parts)
  edit(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  )
  edit(parts, 'docProps/app.xml', (xml) =>
    xml.replace(/\/>$/, () => `><Application>${escaped(xmlText(producer))}</Application></Properties>`),
  )
  edit(parts, 'word/numbering.xml', joinHeadingLists)
  edit(parts, documentPart, (xml) => directSections(settleDrawings(settleBookmarks(xml)), directions))
  const files: Zippable = {}
  for (const [path, bytes] of all) {
    const text = parts.get(path)
    files[path] = text === undefined ? bytes : strToU8(text)
  }
  return zipSync(files, { mtime: zipDate, level: 6 })
}
