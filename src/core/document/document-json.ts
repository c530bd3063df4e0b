import { z } from 'zod'

/** A ProseMirror mark as JSON. */
export interface MarkJson {
  type: string
  attrs?: Record<string, unknown> | undefined
}

/** A ProseMirror node as JSON; which types and attributes are allowed is the document schema's matter. */
export interface NodeJson {
  type: string
  attrs?: Record<string, unknown> | undefined
  content?: NodeJson[] | undefined
  marks?: MarkJson[] | undefined
  text?: string | undefined
}

/**
 * The text of one section in one language: a node of type `section` whose first child is its `sectionTitle`
 * and whose other children are blocks.
 */
export type DocumentJson = NodeJson & { type: 'section' }

/** A node whose keys, and those of all in it, stand in one order, whoever made them: files are compared line by line. */
export const inKeyOrder = ({ type, attrs, marks, text, content }: NodeJson): NodeJson => ({
  type,
  attrs,
  marks: marks?.map((mark) => ({ type: mark.type, attrs: mark.attrs })),
  text,
  content: content?.map(inKeyOrder),
})

/** What keeps a value from being a node, and where in it. */
interface Misfit {
  path: (string | number)[]
  reason: string
}

const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const misfit = (reason: string, ...path: string[]): Misfit => ({ path, reason })

/** The first misfit among the items of a list, which may be absent. */
function misfitInList(list: unknown, key: string, misfitOf: (item: unknown) => Misfit | null): Misfit | null {
  if (list === undefined) return null
  if (!Array.isArray(list)) return misfit('is not a list', key)
  for (let index = 0; index < list.length; index += 1) {
    const found = misfitOf(list[index])
    if (found !== null) return { ...found, path: [key, index, ...found.path] }
  }
  return null
}

const misfitOfAttributes = (attrs: unknown): Misfit | null =>
  attrs === undefined || isRecord(attrs) ? null : misfit('is not a record of attributes', 'attrs')

function misfitOfMark(value: unknown): Misfit | null {
  if (!isRecord(value)) return misfit('is not a mark')
  for (const key in value) if (key !== 'type' && key !== 'attrs') return misfit(`a mark has no “${key}”`)
  return typeof value.type === 'string' ? misfitOfAttributes(value.attrs) : misfit('is not a name', 'type')
}

const isNodeKey = (key: string): boolean =>
  key === 'type' || key === 'text' || key === 'content' || key === 'attrs' || key === 'marks'

function misfitOfNode(value: unknown): Misfit | null {
  if (!isRecord(value)) return misfit('is not a node')
  for (const key in value) if (!isNodeKey(key)) return misfit(`a node has no “${key}”`)
  const { type, attrs, content, marks, text } = value
  if (typeof type !== 'string') return misfit('is not a name', 'type')
  if (text !== undefined && (typeof text !== 'string' || text === '')) return misfit('is not a text', 'text')
  return (
    misfitOfAttributes(attrs) ??
    misfitInList(marks, 'marks', misfitOfMark) ??
    misfitInList(content, 'content', misfitOfNode)
  )
}

function misfitOfSection(value: unknown): Misfit | null {
  if (!isRecord(value)) return misfit('is not a section')
  if (value.type !== 'section') return misfit('is not a section', 'type')
  return value.content === undefined ? misfit('is missing', 'content') : misfitOfNode(value)
}

/**
 * The outer shape of a section's text; `checkDocument` then holds it against the document schema. Walked by hand and
 * given back as it is: zod remembers and copies each node of a recursive schema, which a long policy waits for.
 */
export const documentJsonSchema = z.custom<DocumentJson>().superRefine((value: unknown, context) => {
  const found = misfitOfSection(value)
  if (found !== null) context.addIssue({ code: 'custom', path: found.path, message: found.reason })
})
