import type { MarkJson, NodeJson } from '#core/document/document-json'
import { safeUrl } from '#core/document/safe-url'
import type { FactDefinition } from '#core/facts/fact-definition'
import type { FactKey } from '#core/facts/facts'
import { formatFact } from '#core/facts/format-fact'
import { beforeReference } from '#core/resolve/reference-text'
import type { ResolveContext } from '#core/resolve/resolve-context'
import type { Inline, LinkTarget, Mark, TextRun } from '#core/resolve/resolved-policy'
import { printable } from '#core/typography/printable'
import { directionOfName, splitDirections } from '#core/typography/split-directions'
import { bindEnd, typeset } from '#core/typography/typeset'

const markNames: readonly string[] = ['bold', 'italic', 'underline', 'strike', 'code'] satisfies Mark[]
const isMark = (name: string): name is Mark => markNames.includes(name)

interface RunStyle {
  marks: Mark[]
  link?: LinkTarget
}

function styleOf(marks: MarkJson[] | undefined): RunStyle {
  const href = marks?.find((mark) => mark.type === 'link')?.attrs?.href
  const url = typeof href === 'string' ? safeUrl(href) : null
  return {
    marks: (marks ?? []).map((mark) => mark.type).filter(isMark),
    ...(url === null ? {} : { link: { kind: 'url', url } }),
  }
}

/** Prose as runs of one direction each, typeset; a stretch of the other direction stays letter for letter. */
export function proseRuns(text: string, style: RunStyle, context: ResolveContext, before = ''): TextRun[] {
  let previous = before
  return splitDirections(printable(text), context.direction).map((part) => {
    const own = part.direction === context.direction
    const run: TextRun = {
      kind: 'text',
      text: own ? typeset(part.text, context.language, previous) : part.text,
      direction: part.direction,
      ...style,
    }
    previous = part.text.slice(-1)
    return run
  })
}

/** A name or line that somebody answered: one run where its letters are of the other direction only. */
export function answerRuns(text: string, style: RunStyle, context: ResolveContext): TextRun[] {
  const direction = directionOfName(text, context.direction)
  return direction === context.direction
    ? proseRuns(text, style, context)
    : [{ kind: 'text', text: printable(text), direction, ...style }]
}

/** A line of somebody's own, letter for letter: in one run where its letters are of the other direction only. */
export function plainRuns(text: string, marks: Mark[], context: ResolveContext): TextRun[] {
  const direction = directionOfName(text, context.direction)
  const parts =
    direction === context.direction
      ? splitDirections(printable(text), direction)
      : [{ text: printable(text), direction }]
  return parts.map((part) => ({ kind: 'text', marks, ...part }))
}

/** An address, number or code: left to right, letter for letter. */
const verbatimRun = (text: string, style: RunStyle): TextRun => ({
  kind: 'text',
  text: printable(text),
  direction: 'ltr',
  ...style,
})

/** Whether a text is the address that it links to, as a reader would copy it. */
const spellsOut = (text: string, link: LinkTarget | undefined): boolean =>
  link?.kind === 'url' && [text, `mailto:${text}`, `tel:${text}`].some((address) => address === link.url)

/** Where an answer that is itself an address leads, by its fact's type. */
function linkOf(definition: FactDefinition, text: string): LinkTarget | null {
  const prefix = { email: 'mailto:', url: '', phone: 'tel:' }
  if (definition.type !== 'email' && definition.type !== 'url' && definition.type !== 'phone') return null
  const url = safeUrl(prefix[definition.type] + (definition.type === 'phone' ? text.replace(/[^+\d]/g, '') : text))
  return url === null ? null : { kind: 'url', url }
}

function missingRun(fact: FactKey, style: RunStyle, context: ResolveContext): TextRun {
  context.missing.add(fact)
  const label = context.definitions.get(fact)?.label[context.language] ?? fact
  return { kind: 'text', text: `[${label}]`, direction: context.direction, ...style, missing: fact }
}

/** An answer inside a sentence. Several lines are parted by breaks. */
function variableInlines(fact: FactKey, style: RunStyle, context: ResolveContext): Inline[] {
  const definition = context.definitions.get(fact)
  const text = formatFact(fact, context.facts, context.model, context.language)
  if (definition === undefined || text === null) return [missingRun(fact, style, context)]
  if (definition.type === 'email' || definition.type === 'url' || definition.type === 'phone') {
    const link = style.link ?? linkOf(definition, text)
    return [verbatimRun(text, link === null ? style : { ...style, link })]
  }
  const runsOf = definition.type === 'text' || definition.type === 'localizedText' ? answerRuns : proseRuns
  return text.split(/\r?\n/).flatMap((line, index) => {
    const runs = runsOf(line.trim(), style, context)
    return index === 0 ? runs : [{ kind: 'break' } as const, ...runs]
  })
}

/** What names the section referred to, as a link to it. */
function referenceRun(section: string, style: RunStyle, context: ResolveContext): TextRun {
  const text = context.references.get(section)
  if (text === undefined) {
    context.brokenReferences.add(section)
    return { kind: 'text', text: '[?]', direction: context.direction, ...style }
  }
  return {
    kind: 'text',
    text,
    direction: context.direction,
    ...style,
    link: { kind: 'anchor', anchor: context.anchorPrefix + section },
  }
}

function resolveNode(node: NodeJson, context: ResolveContext, before: string): Inline[] {
  const style = styleOf(node.marks)
  switch (node.type) {
    case 'text': {
      const text = node.text ?? ''
      return style.marks.includes('code') || spellsOut(text, style.link)
        ? [verbatimRun(text, style)]
        : proseRuns(text, style, context, before)
    }
    case 'variable':
      return variableInlines(String(node.attrs?.fact), style, context)
    case 'crossReference':
      return [referenceRun(String(node.attrs?.section), style, context)]
    case 'hardBreak':
      return [{ kind: 'break' }]
    default:
      throw new Error(`the document schema has no inline node “${node.type}”`)
  }
}

/** The runs of a line, each bound to the next where the language does not part them: “i” and a number after it. */
const bound = (inlines: Inline[], context: ResolveContext): Inline[] =>
  inlines.map((inline, index) => {
    const next = inlines[index + 1]
    if (inline.kind === 'break' || next === undefined || next.kind === 'break') return inline
    if (inline.direction !== context.direction || inline.marks.includes('code')) return inline
    return { ...inline, text: bindEnd(inline.text, next.text, context.language) }
  })

/** The inline content of a paragraph, heading or title. */
export function resolveInlines(nodes: NodeJson[] | undefined, context: ResolveContext): Inline[] {
  let before = ''
  const resolved = (nodes ?? []).flatMap((node, index) => {
    const isBeforeReference = node.type === 'text' && nodes?.[index + 1]?.type === 'crossReference'
    const text = isBeforeReference
      ? { ...node, text: beforeReference(node.text ?? '', context.language, context.numbering) }
      : node
    const inlines = resolveNode(text, context, before)
    const last = inlines.at(-1)
    before = last?.kind === 'text' ? last.text.slice(-1) : ''
    return inlines
  })
  return bound(resolved, context)
}
