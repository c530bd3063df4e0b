import { parseXml, XmlElement } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanSvg } from '#core/design/clean-svg'
import { drawingElements, geometryAttributes, presentationProperties } from '#core/design/svg-vocabulary'
import { illustratorLogo, inkscapeLogo } from '#tests/support/logos'

const namespace = 'http://www.w3.org/2000/svg'
const svg = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="${namespace}" ${attributes}>${inside}</svg>`
const shape = '<path d="M0 0h9v9z"/>'

const cleaned = (text: string) => {
  const image = cleanSvg(text)
  if (image === null) throw new Error('is no image')
  return image
}

const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (child instanceof XmlElement ? elementsOf(child) : [])),
]

/** Every element and attribute of the markup, read back by an XML parser, against what may be in a page. */
function expectHarmless(markup: string): void {
  const { root } = parseXml(markup)
  if (root === null) throw new Error('has no root')
  const elements = elementsOf(root)
  const ids = new Set(elements.map(({ attributes }) => attributes.id))
  for (const element of elements) {
    expect(drawingElements).toContain(element.name)
    for (const [name, value] of Object.entries(element.attributes)) {
      if (name === 'xmlns') expect([element, value]).toEqual([root, namespace])
      else if (name === 'href') expect(ids).toContain(value.slice(1))
      else if (name === 'id') expect(value).toMatch(/^logo-\d+$/)
      else {
        expect(geometryAttributes.has(name) || presentationProperties.has(name), name).toBe(true)
        expect(value.replace(/^url\(#logo-\d+\)/, '')).not.toMatch(/[:;/\\@<>&{}]|url|javascript:|http/i)
      }
    }
  }
}

describe('real drawings', () => {
  test('Illustrator’s rules, references and switch stay as attributes and groups', () => {
    const { markup, width, height } = cleaned(illustratorLogo)
    expectHarmless(markup)
    expect([width, height]).toEqual([240, 80])
    expect(markup).toContain('<rect x="96" y="20" width="18" height="40" fill="#1D4F7C" />')
    expect(markup).toMatch(/<circle[^>]* fill="url\(#logo-\d\)" \/>/)
    expect(markup).toMatch(/<g clip-path="url\(#logo-\d\)">/)
    expect(markup).not.toMatch(/FFFFFF|foreignObject|pgf|switch|fonts\.example/)
  })

  test('Inkscape’s sizes, hidden layers, gradients of gradients and symbols stay', () => {
    const { markup, width, height } = cleaned(inkscapeLogo)
    expectHarmless(markup)
    expect([width, height]).toEqual([226.772, 75.591])
    expect(markup).toContain('viewBox="0 0 60 20"')
    expect(markup).toContain('display="none"')
    expect(markup.match(/<use [^>]*href="#logo-\d+"/g)).toHaveLength(2)
    expect(markup).toMatch(/<linearGradient [^>]*href="#logo-\d+"/)
    expect(markup).not.toMatch(/sodipodi|inkscape/)
  })

  test('what was cleaned is cleaned to itself', () => {
    for (const logo of [illustratorLogo, inkscapeLogo]) {
      // The first time numbers the ids anew, also of what it leaves out.
      const twice = cleaned(cleaned(logo).markup)
      expect(cleaned(twice.markup)).toEqual(twice)
    }
  })
})

test.each([
  ['<script>alert(1)</script>', 'script'],
  ['<image href="http://example.com/a.png"/>', 'image'],
  ['<image href="data:image/png;base64,AAAA"/>', 'image'],
  ['<foreignObject><p>text</p></foreignObject>', 'foreignObject'],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', 'animate'],
  ['<set attributeName="onload" to="alert(1)"/>', 'onload'],
  ['<rect onclick="alert(1)"/>', 'onclick'],
  ['<rect fill="url(http://example.com/a#b)"/>', 'example'],
  ['<rect fill="u\\72l(http://example.com)"/>', 'example'],
  ['<rect fill="image-set(&quot;a.png&quot; 1x)"/>', 'image-set'],
  ['<rect style="fill:url(//example.com/a)"/>', 'example'],
  ['<rect style="fill:/**/url(data:x)"/>', 'data'],
  ['<style>@import "http://example.com";rect{fill:url(http://example.com/)}</style><rect/>', 'example'],
  ['<a href="javascript:alert(1)"><rect/></a>', 'javascript'],
  ['<use href="http://example.com/a.svg#b"/>', 'example'],
  ['<use href="data:image/svg+xml,a#b"/>', 'data'],
  ['<linearGradient id="a" href="http://example.com/#b"/>', 'example'],
  ['<path d="M0 0" filter="url(#a)"/>', 'filter'],
])('%s loads and runs nothing', (hostile, trace) => {
  const { markup } = cleaned(svg(hostile + shape))
  expectHarmless(markup)
  expect(markup).not.toContain(trace)
  expect(markup).toContain('<path d="M0 0h9v9z" />')
})

test('nothing but what is allowed comes out, whatever goes in', () => {
  const names = [
    'svg',
    'g',
    'rect',
    'use',
    'style',
    'script',
    'image',
    'a',
    'text',
    'linearGradient',
    'foreignObject',
    'x:y',
  ]
  const attributes = [
    'id',
    'href',
    'xlink:href',
    'style',
    'class',
    'fill',
    'clip-path',
    'd',
    'onload',
    'xml:base',
    'src',
  ]
  const pieces = [
    'url(',
    '#a',
    ')',
    'javascript:',
    'http://x.y',
    '\\75 rl(',
    '/*',
    '*/',
    ';',
    'fill:',
    '"a"',
    "'",
    '&amp;',
    '{',
    '}',
    '.a',
    '@import ',
    ' ',
  ]
  const value = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 6 })
    .map((parts) =>
      parts
        .join('')
        .replace(/&(?!amp;)/g, '')
        .replaceAll('<', '')
        .replaceAll('"', '&quot;'),
    )
  const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom(...names),
        fc.uniqueArray(fc.tuple(fc.constantFrom(...attributes), value), { selector: ([name]) => name, maxLength: 4 }),
        fc.array(tie('content'), { maxLength: 3 }),
      )
      .map(([name, given, inside]) => {
        const told = given.map(([attribute, text]) => ` ${attribute}="${text}"`).join('')
        return `<${name}${told}>${inside.join('')}</${name}>`
      }),
    content: fc.oneof({ depthSize: 'small' }, value, tie('element')),
  }))
  let images = 0
  fc.assert(
    fc.property(element, (inside) => {
      const image = cleanSvg(svg(shape + inside))
      if (image === null) return
      images += 1
      expectHarmless(image.markup)
    }),
    { numRuns: 500 },
  )
  expect(images).toBeGreaterThan(100)
})

test('any text at all is an image or none, and never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const image = cleanSvg(text)
      if (image !== null) expectHarmless(image.markup)
    }),
  )
})

test.each([
  ['no XML', 'logo'],
  ['another root', `<html>${svg(shape)}</html>`],
  ['an unclosed element', '<svg><g></svg>'],
  ['nothing to see', svg('<image href="a.png"/><defs/>')],
  ['elements without end', svg('<g>'.repeat(100_000))],
  ['elements too deep', svg('<g>'.repeat(200) + shape + '</g>'.repeat(200))],
  ['elements too many', svg(shape.repeat(6000))],
  ['a drawing in itself', svg(`<g id="a">${shape}<use href="#a"/></g>`)],
  [
    'uses of uses that multiply',
    svg(
      `<g id="a0">${shape}</g>` +
        Array.from({ length: 30 }, (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(10)}</g>`).join(''),
    ),
  ],
  [
    'masks of masks that multiply',
    svg(
      `<mask id="a0">${shape}</mask>` +
        Array.from(
          { length: 30 },
          (_, n) => `<mask id="a${n + 1}">${`<rect mask="url(#a${n})"/>`.repeat(10)}</mask>`,
        ).join(''),
    ),
  ],
])('%s is no image', (_what, text) => {
  expect(cleanSvg(text)).toBeNull()
})

test('carriage returns and entities do not stop the reading', () => {
  // The parser takes minutes for as many carriage returns as these.
  expect(cleaned(svg(`<desc>${'x\r'.repeat(200_000)}</desc>${shape}&unknown;`)).markup).toContain('<path')
})

describe('size', () => {
  test.each([
    ['width="30px" height="20"', 30, 20, '0 0 30 20'],
    ['width="1in" height="0.5in" viewBox="0 0 2 1"', 96, 48, '0 0 2 1'],
    ['viewBox="-5,-5 40 10"', 40, 10, '-5 -5 40 10'],
    ['width="80" viewBox="0 0 40 10"', 80, 20, '0 0 40 10'],
    ['height="20" viewBox="0 0 40 10"', 80, 20, '0 0 40 10'],
    ['width="100%" height="100%" viewBox="0 0 40 10"', 40, 10, '0 0 40 10'],
    ['width="-1" height="0"', 300, 150, '0 0 300 150'],
    ['width="1e400" height="nan" viewBox="0 0 0 0"', 300, 150, '0 0 300 150'],
    ['viewBox="0 0 40960 4096"', 4096, 409.6, '0 0 40960 4096'],
    ['viewBox="0 0 1000000 1"', 4096, 1, '0 0 1000000 1'],
  ])('of %s', (attributes, width, height, viewBox) => {
    const image = cleaned(svg(shape, attributes))
    expect([image.width, image.height]).toEqual([width, height])
    for (const attribute of [`viewBox="${viewBox}"`, `width="${width}"`, `height="${height}"`])
      expect(image.markup).toContain(` ${attribute}`)
  })

  test('of a width that would take a backtracking reader for ever', () => {
    expect(cleaned(svg(shape, `width="${'9'.repeat(100_000)}x" viewBox="0 0 4 4"`)).width).toBe(4)
  })
})

describe('styles', () => {
  const fillOf = (inside: string): string | undefined =>
    /<rect[^>]* fill="([^"]*)"/.exec(cleaned(svg(inside)).markup)?.[1]

  test.each([
    ['a rule goes before an attribute', '<style>rect{fill:red}</style><rect fill="blue"/>', 'red'],
    ['a class before an element', '<style>.a{fill:red}rect{fill:blue}</style><rect class="a"/>', 'red'],
    ['an id before a class', '<style>#a{fill:red}.a{fill:blue}</style><rect id="a" class="a"/>', 'red'],
    ['the last rule before others', '<style>.a{fill:blue}.b{fill:red}</style><rect class="b a"/>', 'red'],
    ['a style before all', '<style>#a{fill:blue}</style><rect id="a" style=" FILL : red !important"/>', 'red'],
    ['a list of selectors', '<style>.b, .a /* both */ {fill:red}</style><rect class="a"/>', 'red'],
    ['a block with @ is left out', '<style>@media print{rect{fill:blue}}rect{fill:red}</style><rect/>', 'red'],
    ['a selector of another kind too', '<style>g > rect{fill:blue}</style><rect fill="red"/>', 'red'],
    ['a paint that is not there is none', '<rect fill="url(#nobody)"/>', 'none'],
    ['or the one in its place', '<rect fill="url(#nobody) red"/>', 'red'],
  ])('%s', (_what, inside, fill) => {
    expect(fillOf(inside)).toBe(fill)
  })
})

test('of two elements with one id the first keeps it', () => {
  const { markup } = cleaned(svg(`<rect id="a"/><circle id="a"/><use href="#a"/>`))
  expect(markup).toContain('<rect id="logo-1" /><circle /><use href="#logo-1" />')
})
