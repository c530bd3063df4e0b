import { type Editor, Extension, type Extensions, Node as NodeExtension } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'
import type { NodeJson } from '#core/document/document-json'
import { drawnSections } from './drawn-sections'
import { followSight } from './follow-sight'
import { sectionView } from './section-view'

/** The letters of a page that is still drawn as a whole: about 20,000 words. */
const wholeUpTo = 130_000

const letters = (node: NodeJson): number =>
  (node.text?.length ?? 0) + (node.content ?? []).reduce((sum, child) => sum + letters(child), 0)

/** Puts the cursor, or the end of what is selected, to an end of the text: the browser knows only of what is drawn. */
function goToEnd({ view }: Editor, end: 'start' | 'end', extend: boolean): true {
  const { doc, selection, tr } = view.state
  const place = end === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
  view.dispatch(
    tr.setSelection(extend ? TextSelection.between(selection.$anchor, place.$head) : place).scrollIntoView(),
  )
  return true
}

const endKeys = { 'Mod-Home': 'start', 'Mod-End': 'end' } as const

/**
 * The document's extensions, for a page with this text. Of a long one only the sections that are near to what is in sight,
 * or to the cursor, are drawn; the others are their titles above blanks, or the browser would look through all of them
 * with each key.
 */
export function drawWhatIsNear(extensions: Extensions, content: NodeJson): Extensions {
  if (letters(content) <= wholeUpTo) return extensions
  const heights = new Map<string, number>()
  const keys = Object.entries(endKeys).flatMap(([key, end]) => [
    [key, ({ editor }: { editor: Editor }) => goToEnd(editor, end, false)] as const,
    [`Shift-${key}`, ({ editor }: { editor: Editor }) => goToEnd(editor, end, true)] as const,
  ])
  const DrawnSections = Extension.create({
    name: 'drawnSections',
    addKeyboardShortcuts: () => Object.fromEntries(keys),
    addProseMirrorPlugins: () => [drawnSections(), followSight(heights)],
  })
  const withView = extensions.map((extension) =>
    extension instanceof NodeExtension && extension.name === 'section'
      ? extension.extend({
          addNodeView:
            () =>
            ({ node, decorations }) =>
              sectionView(node, decorations, heights),
        })
      : extension,
  )
  return [...withView, DrawnSections]
}
