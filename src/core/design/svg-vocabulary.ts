/** Elements that draw (SVG 2, chapters 5 to 14), but none that animate, run, embed or load anything. */
export const drawingElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'],
])

/** Elements that show nothing by themselves. */
export const visibleElements: ReadonlySet<string> = new Set([
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text'],
])

/** Elements that only hold others, and are drawn as a group: Illustrator puts a whole drawing into a `switch`. */
export const groupingElements: ReadonlySet<string> = new Set(['switch', 'a'])

/** What an attribute, a `style` or a style rule may set alike (SVG 2, section 6.6). */
export const presentationProperties: ReadonlySet<string> = new Set([
  ...['color', 'display', 'visibility', 'overflow', 'opacity', 'isolation'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-dashoffset', 'paint-order', 'vector-effect'],
  ...['clip-path', 'clip-rule', 'mask', 'mask-type', 'stop-color', 'stop-opacity'],
  ...['color-interpolation', 'shape-rendering', 'text-rendering'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'letter-spacing'],
  ...['word-spacing', 'text-anchor', 'text-decoration', 'dominant-baseline', 'alignment-baseline', 'baseline-shift'],
  ...['direction', 'unicode-bidi', 'writing-mode'],
])

/** Attributes that say where and how large something is. */
export const geometryAttributes: ReadonlySet<string> = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'dx', 'dy', 'width', 'height'],
  ...['d', 'points', 'pathLength', 'rotate', 'textLength', 'lengthAdjust', 'transform', 'viewBox'],
  ...['preserveAspectRatio', 'offset', 'gradientUnits', 'gradientTransform', 'spreadMethod'],
  ...['clipPathUnits', 'maskUnits', 'maskContentUnits'],
])

/** Elements that may name another one by `href`: what they draw, or whose stops they take over. */
export const referringElements: ReadonlySet<string> = new Set(['use', 'linearGradient', 'radialGradient'])

/** Characters of numbers, colours, names and function calls: none that a URL, an escape or a comment needs. */
const harmless = /^[-+\w\s.,#%()'"\p{L}\p{M}]*$/u

/** Functions of colours and transformations. `url` is seen to apart. */
const knownFunctions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla', 'matrix', 'translate', 'scale', 'rotate', 'skewX', 'skewY'],
])

/** The longest name of a function, and more: looking no further back keeps the time in proportion to the text. */
const longestName = 20

/** Whether a value without a `url()` can stand in an attribute: it calls nothing but what is known to load nothing. */
export const isHarmlessValue = (value: string): boolean =>
  harmless.test(value) &&
  value
    .split('(')
    .slice(0, -1)
    .every((before) => knownFunctions.has(/[\w-]*$/.exec(before.trimEnd().slice(-longestName))?.[0] ?? ''))
