import type { DocumentJson, NodeJson } from '#core/document/document-json'

/** What a clause's text in one language is built of. */
export interface Outline {
  /** One line per block that the three texts must share: its kind, and the variables, references and links in it. */
  blocks: string[]
  /** The facts that it shows, once for each place. */
  variables: string[]
  /** Those of them that share a paragraph with other text. */
  inSentences: string[]
  /** The sections that it refers to, once for each place. */
  references: string[]
}

/** Walks a text once, because every start of the program that has no build does it. */
export function outlineOf(document: DocumentJson): Outline {
  const outline: Outline = { blocks: [], variables: [], inSentences: [], references: [] }
  addBlock(document, 0, outline)
  return outline
}

function addBlock(node: NodeJson, depth: number, outline: Outline): void {
  const children = node.content ?? []
  const place = outline.blocks.push('') - 1
  const placed: string[] = []
  for (const child of children) {
    if (child.type === 'variable') {
      const fact = String(child.attrs?.fact)
      outline.variables.push(fact)
      if (children.length > 1) outline.inSentences.push(fact)
      placed.push(`{{${fact}}}`)
    } else if (child.type === 'crossReference') {
      const section = String(child.attrs?.section)
      outline.references.push(section)
      placed.push(`[[${section}]]`)
    } else if (child.marks?.some((mark) => mark.type === 'link')) placed.push('link')
    else if (child.type !== 'text' && child.type !== 'hardBreak') addBlock(child, depth + 1, outline)
  }
  const level = node.attrs?.level === undefined ? [] : [String(node.attrs.level)]
  // Languages order the words of a sentence differently, so inside a block the order does not count.
  outline.blocks[place] = '  '.repeat(depth) + [node.type, ...level, ...placed.sort()].join(' ')
}
