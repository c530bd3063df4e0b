import type { Attrs, ContentMatch, MarkType, NodeType } from '@tiptap/pm/model'
import { documentSchema } from '#core/document/document-extensions'
import type { MarkJson, NodeJson } from '#core/document/document-json'

/** An attribute of a node or a mark. */
interface Attribute {
  name: string
  default: unknown
  /** Throws a RangeError when the value does not hold. */
  validate: (value: unknown) => void
}

/** A node or a mark of the schema with its attributes. */
interface Kind<Type> {
  type: Type
  attributes: readonly Attribute[]
}

/** Texts that people write are not nested deeper; what is may be beyond the stack of those who read it. */
const deepest = 50

const kindOf = <Type extends NodeType | MarkType>(type: Type): Kind<Type> | null => {
  const attributes: Attribute[] = []
  for (const [name, { default: usual, validate }] of Object.entries(type.spec.attrs ?? {})) {
    if (typeof validate === 'string') return null
    attributes.push({ name, default: usual, validate: validate ?? (() => {}) })
  }
  return { type, attributes }
}

/** The kinds by their names, without those that only ProseMirror can judge. */
const kindsOf = <Type extends NodeType | MarkType>(types: Readonly<Record<string, Type>>) =>
  new Map(
    Object.entries(types).flatMap(([name, type]) => {
      const kind = kindOf(type)
      return kind === null ? [] : [[name, kind] as const]
    }),
  )

const nodeKinds = kindsOf(documentSchema.nodes)
const markKinds = kindsOf(documentSchema.marks)

function attributesFit(attributes: readonly Attribute[], given: Attrs | undefined): boolean {
  for (const { name, default: usual, validate } of attributes) {
    const value: unknown = given?.[name] === undefined ? usual : given[name]
    if (value === undefined) return false
    validate(value)
  }
  return true
}

/** Marks that stand together may exclude each other or be in an order that is not theirs: ProseMirror knows. */
function marksFit(parent: NodeType, marks: readonly MarkJson[] | undefined): boolean {
  if (marks === undefined || marks.length === 0) return true
  const [mark, ...others] = marks
  const kind = mark && markKinds.get(mark.type)
  return (
    kind !== undefined &&
    others.length === 0 &&
    parent.allowsMarkType(kind.type) &&
    attributesFit(kind.attributes, mark?.attrs)
  )
}

function nodeFits(node: NodeJson, { type, attributes }: Kind<NodeType>, depth: number): boolean {
  if (depth > deepest) return false
  if (type.isText) return typeof node.text === 'string' && node.text !== ''
  if (!attributesFit(attributes, node.attrs)) return false
  let match: ContentMatch | null = type.contentMatch
  for (const child of node.content ?? []) {
    const kind = nodeKinds.get(child.type)
    if (kind === undefined) return false
    match = match.matchType(kind.type)
    if (match === null || !marksFit(type, child.marks) || !nodeFits(child, kind, depth + 1)) return false
  }
  return match.validEnd
}

/**
 * Whether a node surely passes ProseMirror's `Node.check`, told without making the nodes, which takes ten times as
 * long. False says nothing: ProseMirror is then to be asked. A refused attribute throws, as it does there.
 */
export function surelyFits(node: NodeJson): boolean {
  const kind = nodeKinds.get(node.type)
  return kind !== undefined && (node.marks ?? []).length === 0 && nodeFits(node, kind, 0)
}
