import { history, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import type { NodeJson } from '#core/document/document-json'
import { replaceMatch } from '../find/replace-matches'
import {
  misspellingAt,
  misspellingBeside,
  misspellings,
  spellingPlugin,
  tellBlocks,
  tellMarked,
} from './spelling-plugin'
import { Verdicts } from './verdicts'
import { wordsOfBlock } from './words-of-block'

const nobody = { start: () => {}, changed: () => {}, stop: () => {} }

const text = (words: string, ...marks: NonNullable<NodeJson['marks']>): NodeJson => ({
  type: 'text',
  text: words,
  marks,
})
const variable: NodeJson = { type: 'variable', attrs: { fact: 'business.name' } }
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })

const verdictsOf = (...wrong: string[]): Verdicts => {
  const verdicts = new Verdicts('en')
  verdicts.learn(['all', 'is', 'well', 'and', 'good', 'here', ...wrong], wrong)
  return verdicts
}

const pageOf = (verdicts: Verdicts, ...paragraphs: NodeJson[]): EditorState =>
  EditorState.create({
    doc: documentSchema.nodeFromJSON({
      type: 'doc',
      content: [
        {
          type: 'section',
          attrs: { id: 'a' },
          content: [{ type: 'sectionTitle', content: [text('Title')] }, ...paragraphs],
        },
      ],
    }),
    plugins: [history(), spellingPlugin(verdicts, nobody)],
  })

const blocksOf = ({ doc }: Pick<EditorState, 'doc'>): ReadonlySet<Node> => {
  const blocks = new Set<Node>()
  doc.descendants((node) => {
    if (node.isTextblock) blocks.add(node)
    return !node.isTextblock
  })
  return blocks
}

const checked = (state: EditorState): EditorState => state.apply(tellBlocks(state, blocksOf(state)))
const marked = (state: EditorState): string[] => misspellings(state).map(({ word }) => word)
const placed = (state: EditorState, place: number) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)))
const typed = (state: EditorState, letters: string): EditorState =>
  [...letters].reduce((now, letter) => now.apply(now.tr.insertText(letter)), state)

const endOf = (state: EditorState) => state.doc.content.size - 2

test('words are read from typed text alone: not from code, nor where a chip is part of them', () => {
  const block = documentSchema.nodeFromJSON(
    paragraph(
      text('all wel '),
      text('cde', { type: 'code' }),
      text(' '),
      variable,
      text('’ss and '),
      variable,
      text(' hre'),
    ),
  )
  expect(wordsOfBlock(block, 'en').map((word) => word.text)).toEqual(['all', 'wel', 'and', 'hre'])
})

test('a word that has two looks is one word', () => {
  const state = pageOf(verdictsOf('heree'), paragraph(text('her'), text('ee', { type: 'bold' }), text(' is')))
  expect(marked(checked(state))).toEqual(['heree'])
})

test('a word is marked only once the cursor has left it', () => {
  const verdicts = verdictsOf('wel', 'wrng')
  let state = checked(placed(pageOf(verdicts, paragraph(text('all is ')), paragraph(text('good'))), 16))
  state = checked(typed(state, 'wel'))
  expect(marked(state)).toEqual([])
  state = typed(state, ' ')
  expect(marked(state)).toEqual(['wel'])
  state = checked(typed(state, 'wrng'))
  expect(marked(state)).toEqual(['wel'])
  expect(marked(placed(state, 2))).toEqual(['wel', 'wrng'])
})

test('a word that is being typed when the check comes to the page is marked once the cursor has left it', () => {
  const verdicts = verdictsOf('wel', 'wrng')
  const page = EditorState.create({ doc: pageOf(verdicts, paragraph(text('wrng is '))).doc, plugins: [history()] })
  const before = typed(placed(page, endOf(page)), 'wel')
  const plugins = [...before.plugins, spellingPlugin(verdicts, nobody)]
  const state = checked(before.reconfigure({ plugins }))
  expect(marked(state)).toEqual(['wrng'])
  expect(marked(typed(state, ' '))).toEqual(['wrng', 'wel'])
  expect(marked(checked(placed(page, endOf(page)).reconfigure({ plugins })))).toEqual(['wrng'])
})

test('a mark goes while its word is changed, and comes again with undo', () => {
  const verdicts = verdictsOf('wel')
  const start = placed(checked(pageOf(verdicts, paragraph(text('all wel')))), 16)
  expect(misspellingAt(start, 15)).toMatchObject({ word: 'wel' })
  const changed = typed(start, 'l')
  expect(marked(changed)).toEqual([])
  let undone = changed
  undo(changed, (transaction) => {
    undone = changed.apply(transaction)
  })
  expect(marked(undone)).toEqual(['wel'])
})

test('a suggestion in its place leaves no mark, and the others where they are', () => {
  const verdicts = verdictsOf('wel', 'god')
  const state = checked(pageOf(verdicts, paragraph(text('wel and god')), paragraph(text('wel'))))
  const [first] = misspellings(state)
  if (first === undefined) throw new Error('nothing is marked')
  const replaced = state.apply(replaceMatch(state, { ...first, groups: [] }, { kind: 'text', text: 'well' }))
  expect(replaced.doc.textContent).toBe('Titlewell and godwel')
  expect(marked(replaced)).toEqual(['god', 'wel'])
})

test('what becomes right or is spared loses its mark, in any case and with its genitive', () => {
  const verdicts = verdictsOf('acme', 'Acme', "Acme's", 'wel')
  const state = checked(pageOf(verdicts, paragraph(text("acme Acme Acme's wel"))))
  expect(marked(state)).toHaveLength(4)
  verdicts.spare(['Acme'])
  const spared = state.apply(tellMarked(state))
  expect(marked(spared)).toEqual(['wel'])
  verdicts.learn(['wel'], [])
  expect(marked(spared.apply(tellMarked(spared)))).toEqual([])
})

test('next and previous go round the page, from the word that the cursor is in', () => {
  const verdicts = verdictsOf('wel', 'god')
  const state = checked(pageOf(verdicts, paragraph(text('wel and god here'))))
  const [wel, god] = misspellings(state)
  if (wel === undefined || god === undefined) throw new Error('too little is marked')
  const selected = ({ from, to }: typeof wel) =>
    state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
  expect(misspellingBeside(placed(state, wel.from + 1), 1)).toEqual(wel)
  expect(misspellingBeside(selected(wel), 1)).toEqual(god)
  expect(misspellingBeside(selected(god), 1)).toEqual(wel)
  expect(misspellingBeside(selected(wel), -1)).toEqual(god)
  expect(misspellingBeside(placed(state, god.from + 1), -1)).toEqual(god)
})

const isWrong = (word: string): boolean => /wrng|teh/.test(word)

/** Has the verdicts know every word of a document. */
const know = (verdicts: Verdicts, page: Pick<EditorState, 'doc'>): void => {
  for (const block of blocksOf(page))
    for (const { text: word } of wordsOfBlock(block, 'en')) verdicts.learn([word], isWrong(word) ? [word] : [])
}

test('whatever is done to a page, what is marked on it is what a fresh look would mark', () => {
  const words = fc.constantFrom('all', 'well', 'wrng', 'teh', 'is', ' ', ', ')
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), at: fc.nat(80), text: words }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(80), length: fc.nat(12) }),
    fc.record({ kind: fc.constant('split' as const), at: fc.nat(80) }),
    fc.record({ kind: fc.constant('undo' as const) }),
  )
  const verdicts = new Verdicts('en')
  const inText = (state: EditorState, at: number) => {
    const { $head } = TextSelection.near(state.doc.resolve(at % state.doc.content.size))
    return $head.pos
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let state = pageOf(verdicts, paragraph(text('all is wrng and')), paragraph(text('teh well teh')))
      know(verdicts, state)
      state = checked(state)
      for (const one of steps) {
        const tr: Transaction = state.tr
        if (one.kind === 'type') tr.insertText(one.text, inText(state, one.at))
        else if (one.kind === 'delete') {
          const from = inText(state, one.at)
          tr.deleteSelection().delete(from, Math.min(state.doc.resolve(from).end(), from + one.length))
        } else if (one.kind === 'split') {
          const at = inText(state, one.at)
          if (state.doc.resolve(at).parent.type.name === 'paragraph') tr.split(at)
        } else
          undo(state, (transaction) => {
            state = state.apply(transaction)
          })
        if (one.kind !== 'undo') state = state.apply(tr)
        know(verdicts, state)
        state = checked(placed(state, endOf(state)))
        const fresh = checked(EditorState.create({ doc: state.doc, plugins: [spellingPlugin(verdicts, nobody)] }))
        expect(misspellings(state)).toEqual(misspellings(fresh))
        expect(marked(state).every(isWrong)).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('with each letter that is typed, all but its own word are marked as a fresh look would mark them', () => {
  const letter = fc.constantFrom(...'wrngteh', 'é', ' ', '.', '/', '’', '\u200c', '7')
  const verdicts = new Verdicts('en')
  const paragraphs = [
    paragraph(text('all is wrng and teh '), variable, text('teh end')),
    paragraph(text('teh wr'), text('ng', { type: 'bold' }), text(' teh/wrng teh '), text('teh', { type: 'code' })),
  ]
  fc.assert(
    fc.property(fc.nat(200), fc.array(letter, { maxLength: 12 }), (at, letters) => {
      const start = pageOf(verdicts, ...paragraphs)
      know(verdicts, start)
      let state = placed(checked(start), TextSelection.near(start.doc.resolve(at % start.doc.content.size)).head)
      for (const one of letters) {
        const typing = state.tr.insertText(one)
        know(verdicts, typing)
        state = state.apply(typing)
        const fresh = checked(EditorState.create({ doc: state.doc, plugins: [spellingPlugin(verdicts, nobody)] }))
        const { head } = state.selection
        expect(misspellings(state)).toEqual(misspellings(fresh).filter(({ from, to }) => head < from || head > to))
      }
    }),
    { numRuns: 300 },
  )
})
