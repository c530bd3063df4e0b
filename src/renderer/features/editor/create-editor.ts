import { Editor, type JSONContent } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { documentExtensions } from '#core/document/document-extensions'
import type { NodeJson } from '#core/document/document-json'
import type { FactKey } from '#core/facts/facts'
import { directionOf, type Language } from '#core/language'
import { type AnswerChange, AnswerStep } from './document/answer-step'
import { type ChipFaces, withChips } from './document/chips'
import { readFrom } from './document/section-json'
import { SectionKeys } from './document/section-keys'
import { SectionStructure } from './document/section-structure'
import { drawWhatIsNear } from './drawn/draw-what-is-near'
import { ShowMarks } from './marks/show-marks'
import { openLink } from './open-link'
import { PastedHtml } from './paste/pasted-html'

/** What a dragged clause is called on the clipboard; its data is the clause's id. */
export const clauseMime = 'application/x-clausebook-clause'

/** How far from the top of the window's part with the pages a cursor stays in sight, in pixels. */
const coveredTop = 64
/** The same for its other sides. */
const besides = { bottom: 5, left: 5, right: 5 }

export interface PageOptions {
  /** Where the page is shown; null: nowhere, as in a test of what keys and commands do to the text. */
  element: HTMLElement | null
  /** Id of the element that names the page. */
  labelledBy: string
  language: Language
  content: NodeJson
  faces: ChipFaces
  onChange: (doc: Node, before: Node) => void
  /** An answer was changed, or its change was undone or redone. */
  onAnswer: (change: AnswerChange, undone: boolean) => void
  /** Asks for the question whose answer a variable shows. */
  onVariable: (fact: FactKey) => void
  /** A clause was dropped where its section would have this place, counted from 0. */
  onClause: (clause: string, index: number) => void
}

/** The place a section dropped at this height would have. */
export function placeAt(sections: Iterable<Element>, clientY: number): number {
  let place = 0
  for (const section of sections) {
    const { top, height } = section.getBoundingClientRect()
    if (clientY < top + height / 2) break
    place += 1
  }
  return place
}

/**
 * Whether there is nothing to scroll to: ProseMirror would look for that at every box around the cursor, with each key.
 * What scrolls the pages has nothing in it that scrolls by itself.
 */
function isCursorInSight(view: EditorView): boolean {
  const frame = view.dom.closest('.cb-pages')?.getBoundingClientRect()
  if (frame === undefined || !(view.state.selection instanceof TextSelection)) return false
  const { top, bottom, left, right } = view.coordsAtPos(view.state.selection.head, 1)
  return (
    top >= frame.top + coveredTop &&
    bottom <= Math.min(frame.bottom, window.innerHeight) - besides.bottom &&
    left >= frame.left + besides.left &&
    right <= frame.right - besides.right
  )
}

/**
 * What typing is made of besides `keydown`, which commands are found by. Nothing outside the page hears of it: React
 * would look, for each of them, in every part of the window around it for somebody who does.
 */
const typingEvents = ['keypress', 'beforeinput', 'textInput', 'input', 'keyup'] as const

const linkAt = (event: MouseEvent): string =>
  (event.target instanceof Element ? event.target.closest('a[href]') : null)?.getAttribute('href') ?? ''

/**
 * Makes the editor of one language's page. The direction is set on the page, not through Tiptap's `textDirection`, which
 * would write a `dir` into every node of the file. Content that the schema refuses throws: an emptied page must never
 * stand for a policy.
 */
export function createPageEditor(options: PageOptions): Editor {
  // Out of sight until it is made: the editor asks for the selection, for which the browser lays out what is there.
  if (options.element !== null) options.element.hidden = true
  const editor = new Editor({
    element: options.element,
    // What the schema refuses throws. Tiptap's type of the same JSON only leaves out `undefined`.
    content: options.content as JSONContent,
    enableContentCheck: true,
    enableCoreExtensions: { delete: false, textDirection: false },
    extensions: [
      ...drawWhatIsNear(withChips(documentExtensions, options.faces, directionOf(options.language)), options.content),
      SectionStructure,
      SectionKeys,
      ShowMarks,
      PastedHtml,
    ],
    editorProps: {
      // What stands above two pages beside each other covers the first lines of both.
      scrollThreshold: { top: coveredTop, bottom: 0, left: 0, right: 0 },
      scrollMargin: { top: coveredTop, ...besides },
      handleScrollToSelection: isCursorInSight,
      attributes: {
        class: 'cb-text',
        lang: options.language,
        dir: directionOf(options.language),
        'aria-labelledby': options.labelledBy,
        'aria-multiline': 'true',
        role: 'textbox',
        // Words are marked by `spelling/`.
        spellcheck: 'false',
      },
      handleClick: (_view, _pos, event) => {
        if (!(event.ctrlKey || event.metaKey)) return false
        void openLink(linkAt(event))
        return true
      },
      handleDoubleClickOn: (_view, _pos, node) => {
        if (node.type.name !== 'variable') return false
        options.onVariable(String(node.attrs.fact))
        return true
      },
      handleDrop: (view, event) => {
        const clause = event.dataTransfer?.getData(clauseMime) ?? ''
        if (clause === '') return false
        options.onClause(clause, placeAt(view.dom.children, event.clientY))
        return true
      },
    },
    onTransaction: ({ transaction }) => {
      for (const step of transaction.steps)
        if (step instanceof AnswerStep) options.onAnswer(step.change, isHistoryTransaction(transaction))
    },
    onUpdate: ({ editor, transaction }) => options.onChange(editor.state.doc, transaction.before),
  })
  if (options.element !== null) options.element.hidden = false
  for (const type of typingEvents) options.element?.addEventListener(type, (event) => event.stopPropagation())
  readFrom(editor.state.doc, options.content)
  return editor
}
