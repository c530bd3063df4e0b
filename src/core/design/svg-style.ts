import { presentationProperties } from '#core/design/svg-vocabulary'

/** What is set of each property. */
export type Declarations = ReadonlyMap<string, string>

/** The rules of a drawing's `<style>` elements that its elements can be asked for. */
export interface StyleSheet {
  /** What the rules set for an element, those that count more going before the others (CSS Cascade 4, section 6.1). */
  declarationsFor(element: { name: string; id: string; classes: readonly string[] }): Declarations
}

const withoutComments = (css: string): string =>
  css
    .split('/*')
    .map((part, index) => {
      const end = index === 0 ? 0 : part.indexOf('*/')
      return end < 0 ? '' : part.slice(index === 0 ? 0 : end + 2)
    })
    .join(' ')

/** The allowed properties of `fill:red;stroke:none`; of a property set twice, the last value. */
export function readDeclarations(css: string): Declarations {
  const declared = new Map<string, string>()
  for (const declaration of withoutComments(css).split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
    if (presentationProperties.has(property)) declared.set(property, value)
  }
  return declared
}

/** The rules of a style sheet outside its `@` blocks, in their order. Linear, whatever is in the text. */
function* rulesOf(css: string): Generator<{ selectors: string; body: string }> {
  const text = withoutComments(css)
  let [start, depth, prelude] = [0, 0, '']
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '{') {
      if (depth === 0) {
        prelude = text.slice(start, index).trim()
        start = index + 1
      }
      depth += 1
    } else if (character === '}' && depth > 0) {
      depth -= 1
      if (depth > 0) continue
      if (!prelude.startsWith('@')) yield { selectors: prelude, body: text.slice(start, index) }
      start = index + 1
    } else if (character === ';' && depth === 0) start = index + 1
  }
}

/** An element's name, `.class` or `#id`: what drawing programs write. */
const simpleSelector = /^[.#]?[\p{L}_][\p{L}\p{N}_-]*$/u

const specificity = (selector: string): number => ['.', '#'].indexOf(selector.charAt(0))

/** Reads the rules with simple selectors; all others are left out. */
export function readStyleSheet(css: string): StyleSheet {
  const bySelector = new Map<string, Map<string, { value: string; place: number }>>()
  let place = 0
  for (const { selectors, body } of rulesOf(css)) {
    const declarations = readDeclarations(body)
    place += 1
    for (const selector of selectors.split(',').map((part) => part.trim())) {
      if (!simpleSelector.test(selector)) continue
      const set = bySelector.get(selector) ?? new Map()
      bySelector.set(selector, set)
      for (const [property, value] of declarations) set.set(property, { value, place })
    }
  }
  return {
    declarationsFor({ name, id, classes }) {
      const matching = [name, `#${id}`, ...classes.map((one) => `.${one}`)].flatMap((selector) =>
        [...(bySelector.get(selector) ?? [])].map(([property, rule]) => ({ property, selector, ...rule })),
      )
      matching.sort((a, b) => specificity(a.selector) - specificity(b.selector) || a.place - b.place)
      return new Map(matching.map(({ property, value }) => [property, value]))
    },
  }
}
