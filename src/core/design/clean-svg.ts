import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { svgSize } from '#core/design/svg-size'
import { readDeclarations, readStyleSheet, type StyleSheet } from '#core/design/svg-style'
import {
  drawingElements,
  geometryAttributes,
  groupingElements,
  isHarmlessValue,
  presentationProperties,
  referringElements,
  visibleElements,
} from '#core/design/svg-vocabulary'

/** An SVG that runs nothing and refers to nothing outside it, with its natural size in CSS pixels. */
export interface CleanSvg {
  markup: string
  width: number
  height: number
}

/** To a side, in pixels, as for a PNG. */
const longestSide = 4096

/** More than a logo has, and few enough that no program that draws it stands still. */
const most = { tags: 20_000, depth: 100, elements: 5000, drawn: 50_000 } as const

/**
 * Cleans an SVG image: of its elements and attributes only those stay that draw, and of what they refer to only what
 * stands in the image itself. Style rules become attributes, and ids new ones, so that neither reaches the page around
 * it. Null when the text is no SVG, draws nothing, or is too large to be drawn.
 */
export function cleanSvg(text: string): CleanSvg | null {
  const root = parseRoot(text)
  if (root === null || localName(root) !== 'svg') return null
  const all = elementsOf(root)
  if (all === null) return null
  const sheet = readStyleSheet(
    all
      .filter((element) => localName(element) === 'style')
      .map((style) => style.text)
      .join('\n'),
  )
  const named = new Map<string, NamedElement>()
  for (const element of all) {
    const { id } = element.attributes
    if (id && !named.has(id)) named.set(id, { element, id: `logo-${named.size + 1}` })
  }
  const cleaned = cleanElement(root, { sheet, named })
  if (cleaned === null || !isDrawable(cleaned)) return null
  const { width, height, viewBox } = svgSize(root.attributes, longestSide)
  const { x, y, ...properties } = cleaned.properties
  cleaned.properties = { xmlns: 'http://www.w3.org/2000/svg', ...properties, viewBox, width, height }
  return { markup: toHtml(cleaned, { space: 'svg', closeEmptyElements: true }), width, height }
}

/** Old files name their elements `svg:path`. */
const localName = ({ name }: XmlElement): string => name.replace(/^svg:/, '')

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement

function parseRoot(text: string): XmlElement | null {
  // The parser takes the square of the time for carriage returns.
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (lines.split('<').length > most.tags) return null
  try {
    return parseXml(lines, { ignoreUndefinedEntities: true }).root
  } catch (error) {
    // RangeError: the parser calls itself for every level, and ran out of stack.
    if (error instanceof XmlError || error instanceof RangeError) return null
    throw error
  }
}

/** The element and all in it; null when there are too many, or too deep in each other. */
function elementsOf(root: XmlElement): XmlElement[] | null {
  const found: XmlElement[] = []
  for (let level = [root], depth = 1; level.length > 0; depth += 1) {
    found.push(...level)
    if (depth > most.depth || found.length > most.elements) return null
    level = level.flatMap(({ children }) => children.filter(isElement))
  }
  return found
}

interface NamedElement {
  element: XmlElement
  /** The new one. */
  id: string
}

interface Cleaning {
  sheet: StyleSheet
  /** By their old ids; of several with one id, the first has it. */
  named: ReadonlyMap<string, NamedElement>
}

/** Whose text is read or drawn; elsewhere it is the file's indentation. */
const textElements: ReadonlySet<string> = new Set(['text', 'tspan', 'title', 'desc'])

function cleanElement(element: XmlElement, cleaning: Cleaning): Element | null {
  const name = localName(element)
  const tagName = groupingElements.has(name) ? 'g' : name
  if (!drawingElements.has(tagName)) return null
  const children = element.children.flatMap((node): ElementContent[] => {
    if (isElement(node)) return [cleanElement(node, cleaning) ?? []].flat()
    return node instanceof XmlText && textElements.has(tagName) ? [{ type: 'text', value: node.text }] : []
  })
  return { type: 'element', tagName, properties: cleanAttributes(element, tagName, cleaning), children }
}

function cleanAttributes(element: XmlElement, name: string, { sheet, named }: Cleaning): Record<string, string> {
  const { attributes } = element
  const { id = '', class: classes = '', style = '', href = attributes['xlink:href'] ?? '' } = attributes
  const given = Object.entries(attributes).filter(
    ([attribute]) => geometryAttributes.has(attribute) || presentationProperties.has(attribute),
  )
  const ruled = sheet.declarationsFor({ name, id, classes: classes.split(/\s+/) })
  const clean: Record<string, string> = {}
  const own = named.get(id)
  if (own?.element === element) clean.id = own.id
  for (const [attribute, value] of new Map([...given, ...ruled, ...readDeclarations(style)])) {
    const cleaned = cleanValue(attribute, value.trim(), named)
    if (cleaned !== null) clean[attribute] = cleaned
  }
  const target = named.get(href.trim().replace(/^#/, ''))
  if (target !== undefined && referringElements.has(name)) clean.href = `#${target.id}`
  return clean
}

/** A reference, and the paint to take in its place. */
const reference = /^url\(\s*#([^()]+)\)(.*)$/s

/** Null for a value that has to go. A paint that cannot be found is none (SVG 2, section 13.2), not the usual black. */
function cleanValue(attribute: string, value: string, named: Cleaning['named']): string | null {
  const [, id, otherwise = value] = reference.exec(value.startsWith('url') ? value.replace(/['"]/g, '') : value) ?? []
  const rest = isHarmlessValue(otherwise) ? otherwise.trim() : ''
  const target = id === undefined ? undefined : named.get(id.trim())
  if (target !== undefined) return `url(#${target.id}) ${rest}`.trim()
  if (rest !== '') return rest
  return attribute === 'fill' || attribute === 'stroke' ? 'none' : null
}

const childrenOf = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element')

/** What an element draws besides its children: what its `href` and each `url()` name. */
const referencesOf = ({ properties }: Element): string[] =>
  Object.values(properties).flatMap((value) => {
    const [, id] = /^(?:url\()?#(logo-\d+)/.exec(String(value)) ?? []
    return id === undefined ? [] : [id]
  })

/** Whether there is anything to see, and not so much that drawing it takes for ever: uses of uses multiply. */
function isDrawable(root: Element): boolean {
  const byId = new Map<string, Element>()
  const shapes: Element[] = []
  const collect = (element: Element): void => {
    if (typeof element.properties.id === 'string') byId.set(element.properties.id, element)
    if (visibleElements.has(element.tagName)) shapes.push(element)
    childrenOf(element).forEach(collect)
  }
  collect(root)
  const drawn = new Map<Element, number>()
  const countDrawn = (element: Element): number => {
    const known = drawn.get(element)
    if (known !== undefined) return known
    // Met again before it is counted, it draws itself.
    drawn.set(element, Number.POSITIVE_INFINITY)
    const referred = referencesOf(element).flatMap((id) => byId.get(id) ?? [])
    const count = [...childrenOf(element), ...referred].reduce((sum, part) => sum + countDrawn(part), 1)
    drawn.set(element, count)
    return count
  }
  return shapes.length > 0 && countDrawn(root) <= most.drawn
}
