/** What Word's HTML says of a paragraph that is a list's item: its list's number, and how deep it stands, from 1. */
const itemStyle = /mso-list:\s*(l\d+)\s+level([1-9])/i
/** The bullet or number in front, which is not to be a part of the text. */
const markerStyle = /mso-list:\s*ignore/i
const numbered = /^\s*[([]?(?:\p{Nd}+|[a-z]|[ivxlcdm]+)[.):\]]/iu

/** Persian and Arabic digits as Western ones. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

interface Item {
  element: HTMLElement
  list: string
  level: number
  kind: 'ol' | 'ul'
  start: number
}

function readItem(element: Element): Item | null {
  if (element.localName !== 'p') return null
  const [, list, level] = itemStyle.exec(element.getAttribute('style') ?? '') ?? []
  if (list === undefined) return null
  const marker = [...element.querySelectorAll('span')].find((span) =>
    markerStyle.test(span.getAttribute('style') ?? ''),
  )
  const text = marker?.textContent ?? ''
  marker?.remove()
  return {
    element: element as HTMLElement,
    list,
    level: Number(level),
    kind: numbered.test(text) ? 'ol' : 'ul',
    start: Number.parseInt(westernDigits(text), 10) || 1,
  }
}

/** A list that is open while its items are gathered. */
interface Open {
  element: Element
  level: number
  list: string
  kind: Item['kind']
}

/**
 * Makes real lists, nested as they look, of the paragraphs by which Word writes lists to the clipboard: they are told
 * from others only by a style of Word's own, and have their bullet or number as text.
 */
export function makeWordLists(body: HTMLElement): void {
  let open: Open[] = []
  let before: Element | null = null
  for (const paragraph of body.querySelectorAll('p')) {
    const item = readItem(paragraph)
    if (item === null) continue
    const goesOn = before !== null && paragraph.previousElementSibling === before
    open = goesOn ? open.filter(({ level }) => level <= item.level) : []
    const last = open.at(-1)
    const isAnother = last?.level === item.level && (last.list !== item.list || last.kind !== item.kind)
    if (isAnother) open = open.slice(0, -1)
    const { ownerDocument } = body
    let target = open.at(-1)
    if (target === undefined || target.level < item.level) {
      const element = ownerDocument.createElement(item.kind)
      if (item.kind === 'ol' && item.start > 1) element.setAttribute('start', String(item.start))
      const parent = target?.element.lastElementChild
      if (parent) parent.append(element)
      else paragraph.before(element)
      target = { element, level: item.level, list: item.list, kind: item.kind }
      open.push(target)
    }
    const line = ownerDocument.createElement('li')
    const text = ownerDocument.createElement('p')
    text.append(...paragraph.childNodes)
    line.append(text)
    target.element.append(line)
    paragraph.remove()
    before = open[0]?.element ?? null
  }
}
