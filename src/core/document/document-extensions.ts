import { type Extensions, getSchema, Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Heading } from '@tiptap/extension-heading'
import { Link } from '@tiptap/extension-link'
import { ListItem, OrderedList } from '@tiptap/extension-list'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import type { Schema } from '@tiptap/pm/model'
import { StarterKit } from '@tiptap/starter-kit'
import { safeUrl } from '#core/document/safe-url'

/** Throws what ProseMirror's `Node.check` reports when an attribute does not hold. */
const must = (holds: boolean, message: string): void => {
  if (!holds) throw new RangeError(message)
}

/** Reads an attribute of the element that Tiptap parses; the core knows no DOM types. */
function attributeOf(element: unknown, name: string): string | null {
  if (typeof element !== 'object' || element === null || !('getAttribute' in element)) return null
  const { getAttribute } = element
  const value: unknown = typeof getAttribute === 'function' ? getAttribute.call(element, name) : null
  return typeof value === 'string' ? value : null
}

const PolicyDocument = Node.create({ name: 'doc', topNode: true, content: 'section+' })

/**
 * One section of a policy. `id` is the section's id in the policy; `edition` names what it is in every language, once it
 * was replaced as a whole (`editor-document.ts`). The stored text of a section has neither.
 */
const PolicySection = Node.create({
  name: 'section',
  content: 'sectionTitle block+',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    id: {
      default: null,
      validate: (value: unknown) => must(value === null || typeof value === 'string', 'a section id is a text'),
      parseHTML: (element) => attributeOf(element, 'data-section'),
      renderHTML: (attributes) => ({ 'data-section': attributes.id }),
    },
    edition: {
      default: null,
      rendered: false,
      parseHTML: () => null,
      validate: (value: unknown) => must(value === null || typeof value === 'string', 'an edition is a text'),
    },
  }),
  parseHTML: () => [{ tag: 'section[data-section]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', HTMLAttributes, 0],
})

const SectionTitle = Node.create({
  name: 'sectionTitle',
  content: 'inline*',
  marks: 'italic',
  defining: true,
  parseHTML: () => [{ tag: 'h2[data-title]' }],
  renderHTML: () => ['h2', { 'data-title': '' }, 0],
})

/** Headings inside a section. Level 2 is the section's title, level 1 the policy's. */
const headingLevels = [3, 4] as const

const InnerHeading = Heading.extend({
  addAttributes: () => ({
    level: {
      default: 3,
      rendered: false,
      validate: (value: unknown) =>
        must(value === 3 || value === 4, `a heading has level 3 or 4, not ${String(value)}`),
    },
  }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 3 } },
    { tag: 'h2:not([data-title])', attrs: { level: 3 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4', attrs: { level: 4 } },
    { tag: 'h5', attrs: { level: 4 } },
    { tag: 'h6', attrs: { level: 4 } },
  ],
}).configure({ levels: [...headingLevels] })

const SafeLink = Link.extend({
  addAttributes: () => ({
    href: {
      default: null,
      validate: (value: unknown) =>
        must(
          typeof value === 'string' && safeUrl(value) !== null,
          `“${String(value).slice(0, 80)}” is not a safe link`,
        ),
      parseHTML: (element) => safeUrl(attributeOf(element, 'href') ?? ''),
    },
  }),
}).configure({
  openOnClick: false,
  autolink: true,
  isAllowedUri: (url) => safeUrl(url) !== null,
  shouldAutoLink: (url) => safeUrl(url) !== null,
  HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null },
})

const positiveInteger = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value > 0

const NumberedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      validate: (value: unknown) => must(positiveInteger(value), 'a list starts at a positive whole number'),
      parseHTML: (element) => Math.max(1, Number.parseInt(attributeOf(element, 'start') ?? '1', 10) || 1),
    },
  }),
})

/** A cell spans nothing: exports and screen readers get plain grids. prosemirror-tables needs the attributes all the same. */
const cellAttributes = () => ({
  colspan: {
    default: 1,
    rendered: false,
    parseHTML: () => 1,
    validate: (value: unknown) => must(value === 1, 'a cell spans one column'),
  },
  rowspan: {
    default: 1,
    rendered: false,
    parseHTML: () => 1,
    validate: (value: unknown) => must(value === 1, 'a cell spans one row'),
  },
  colwidth: {
    default: null,
    rendered: false,
    parseHTML: () => null,
    validate: (value: unknown) => must(value === null, 'a cell has no width'),
  },
})

/** What stands inside a list item, a quote or a cell: no heading and no table, so that the outline stays flat. */
const plainBlocks = '(paragraph | list)+'

/** A fact of the business, shown where it stands. */
const Variable = Node.create({
  name: 'variable',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    fact: {
      default: null,
      validate: (value: unknown) =>
        must(typeof value === 'string' && /^[a-z][a-z0-9.-]*$/.test(value), 'a variable names a fact'),
      parseHTML: (element) => attributeOf(element, 'data-fact'),
      renderHTML: (attributes) => ({ 'data-fact': attributes.fact }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-fact]' }],
  renderHTML: ({ HTMLAttributes, node }) => ['span', HTMLAttributes, `{{${String(node.attrs.fact)}}}`],
  renderText: ({ node }) => `{{${String(node.attrs.fact)}}}`,
})

/** The number of another section, by that section's id. */
const CrossReference = Node.create({
  name: 'crossReference',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    section: {
      default: null,
      validate: (value: unknown) =>
        must(typeof value === 'string' && /^[a-z0-9-]+$/.test(value), 'a cross-reference names a section'),
      parseHTML: (element) => attributeOf(element, 'data-reference'),
      renderHTML: (attributes) => ({ 'data-reference': attributes.section }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-reference]' }],
  renderHTML: ({ HTMLAttributes, node }) => ['span', HTMLAttributes, `[[${String(node.attrs.section)}]]`],
  renderText: ({ node }) => `[[${String(node.attrs.section)}]]`,
})

/** The one document schema, as Tiptap extensions without views; the editor adds its views to these. */
export const documentExtensions: Extensions = [
  StarterKit.configure({
    document: false,
    heading: false,
    link: false,
    blockquote: false,
    orderedList: false,
    listItem: false,
    codeBlock: false,
    horizontalRule: false,
    trailingNode: false,
  }),
  PolicyDocument,
  PolicySection,
  SectionTitle,
  InnerHeading,
  SafeLink,
  Blockquote.extend({ content: plainBlocks }),
  NumberedList,
  ListItem.extend({ content: 'paragraph list*' }),
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: plainBlocks, addAttributes: cellAttributes }),
  TableHeader.extend({ content: plainBlocks, addAttributes: cellAttributes }),
  Variable,
  CrossReference,
]

/** The same schema for ProseMirror: what a policy file may hold. */
export const documentSchema: Schema = getSchema(documentExtensions)
