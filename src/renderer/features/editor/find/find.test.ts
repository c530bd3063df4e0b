import { history, undo, undoDepth } from '@tiptap/pm/history'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSchema } from '#core/document/document-extensions'
import type { NodeJson } from '#core/document/document-json'
import { prepareSearch, type Search, type SearchQuery } from '#core/search/search'
import { sectionStructure } from '../document/section-structure'
import { currentIndex, findPlugin, foundIn, matchBeside, searchFor, selectMatch } from './find-plugin'
import { type Replacement, replaceMatch, replaceMatches } from './replace-matches'
import { selectedText } from './selected-text'

const text = (words: string, ...marks: NonNullable<NodeJson['marks']>): NodeJson => ({
  type: 'text',
  text: words,
  marks,
})
const paragraph = (...content: NodeJson[]): NodeJson => ({ type: 'paragraph', content })
const variable: NodeJson = { type: 'variable', attrs: { fact: 'business.name' } }
const reference: NodeJson = { type: 'crossReference', attrs: { section: 'b' } }
const bold = { type: 'bold' }
const link = { type: 'link', attrs: { href: 'https://example.com' } }

/** A page of sections, each with its title and paragraphs. */
const pageOf = (...sections: (readonly [title: NodeJson[], ...paragraphs: NodeJson[]])[]) =>
  EditorState.create({
    doc: documentSchema.nodeFromJSON({
      type: 'doc',
      content: sections.map(([title, ...blocks], index) => ({
        type: 'section',
        attrs: { id: `s${index}` },
        content: [{ type: 'sectionTitle', content: title }, ...blocks],
      })),
    }),
    plugins: [history(), sectionStructure(), findPlugin()],
  })

const searchOf = (wanted: string, options: Partial<SearchQuery> = {}): Search => {
  const search = prepareSearch({ matchCase: false, wholeWord: false, regex: false, ...options, text: wanted })
  if (!search.ok) throw new Error(search.error)
  return search.value
}

const looking = (state: EditorState, wanted: string, options?: Partial<SearchQuery>) =>
  state.apply(searchFor(state, searchOf(wanted, options)))

const matchesOf = (state: EditorState) => foundIn(state)?.matches ?? []

const undone = (state: EditorState): EditorState => {
  let before = state
  undo(state, (transaction) => {
    before = state.apply(transaction)
  })
  return before
}

const replacedAll = (state: EditorState, replacement: string, kind: Replacement['kind'] = 'text') =>
  state.apply(replaceMatches(state, matchesOf(state), { kind, text: replacement }))

const lines = (state: EditorState) => state.doc.textBetween(0, state.doc.content.size, '\n', '#').split('\n')

test('the next and the previous match are counted from the cursor, over the borders of sections', () => {
  let state = looking(
    pageOf([[text('Data')], paragraph(text('no'))], [[text('b')], paragraph(text('data, data'))]),
    'data',
  )
  const walk = (direction: 1 | -1) => {
    const match = matchBeside(state, direction)
    if (match !== undefined) state = state.apply(selectMatch(state, match))
    return match === undefined ? null : currentIndex(state)
  }
  expect([walk(1), walk(1), walk(1), walk(1)]).toEqual([0, 1, 2, null])
  expect([walk(-1), walk(-1), walk(-1)]).toEqual([1, 0, null])
})

test('what is typed is found at once, and matches after it move on', () => {
  const state = looking(pageOf([[text('t')], paragraph(text('data'))]), 'data')
  const [before] = matchesOf(state)
  const typed = state.apply(state.tr.insertText('data ', 2))
  expect(matchesOf(typed).map(({ from, to }) => typed.doc.textBetween(from, to))).toEqual(['data', 'data'])
  expect(matchesOf(typed)[1]?.from).toBe((before?.from ?? 0) + 5)
})

test('all matches are highlighted, the selected one by more', () => {
  const state = looking(pageOf([[text('data')], paragraph(text('data'))]), 'data')
  const [first] = matchesOf(state)
  if (first === undefined) throw new Error('no match')
  const chosen = state.apply(selectMatch(state, first))
  const decorations = chosen.plugins.at(-1)?.props.decorations
  const drawn = decorations?.call(findPlugin(), chosen)
  const spans: unknown[] = []
  drawn?.forEachSet((set) => {
    for (const { from, to } of set.find()) spans.push([from, to])
  })
  expect(spans).toHaveLength(3)
  expect(spans.filter((span) => JSON.stringify(span) === JSON.stringify([first.from, first.to]))).toHaveLength(2)
})

test('a page that looks for nothing more has no matches', () => {
  const state = looking(pageOf([[text('data')], paragraph()]), 'data')
  expect(foundIn(state.apply(searchFor(state, null)))).toBeNull()
})

test('a replaced match has the marks of its first character, and the cursor comes after it', () => {
  const state = looking(
    pageOf([[text('t')], paragraph(text('your per', bold), text('sonal', link), text(' data'))]),
    'personal',
  )
  const [match] = matchesOf(state)
  if (match === undefined) throw new Error('no match')
  const after = state.apply(replaceMatch(state, match, { kind: 'text', text: 'own' }))
  expect(after.doc.child(0).child(1).toJSON().content).toEqual([
    { type: 'text', text: 'your own', marks: [bold] },
    { type: 'text', text: ' data' },
  ])
  expect(after.selection.from).toBe(match.from + 3)
  after.doc.check()
})

test('replacing leaves variables and references as they are, also by an expression that takes everything', () => {
  const state = pageOf([[text('a'), variable], paragraph(text('we, '), variable, text(' and '), reference)])
  const after = replacedAll(looking(state, '.+', { regex: true }), '[$&]', 'template')
  expect(lines(after)).toEqual(['[a]#', '[we, ]#[ and ]#'])
})

test('all matches of a section are replaced by one step, and the cursor stays where it stood in the text', () => {
  const page = pageOf([[text('data')], paragraph(text('my data, | your data'))], [[text('data')], paragraph()])
  const cursor = page.doc.textBetween(0, page.doc.content.size, ' ').indexOf('|')
  const at = page.apply(page.tr.setSelection(TextSelection.create(page.doc, cursor + 3)))
  const state = looking(at, 'data')
  const transaction = replaceMatches(state, matchesOf(state), { kind: 'text', text: 'information' })
  expect(transaction.steps.length).toBe(2)
  const after = state.apply(transaction)
  const beside = (of: EditorState) => of.doc.textBetween(of.selection.head - 2, of.selection.head + 2)
  expect(beside(after)).toBe(beside(state))
  expect(lines(after)).toEqual(['information', 'my information, | your information', 'information', ''])
})

test('a match can be replaced by nothing', () => {
  const after = replacedAll(looking(pageOf([[text('data')], paragraph(text('my data'))]), 'data'), '')
  expect(lines(after)).toEqual(['', 'my '])
  after.doc.check()
})

test('dollars are plain text unless an expression is looked for', () => {
  const state = pageOf([[text('t')], paragraph(text('art 13'))])
  expect(lines(replacedAll(looking(state, 'art'), '$&$1'))).toEqual(['t', '$&$1 13'])
  expect(lines(replacedAll(looking(state, '(art) (\\d+)', { regex: true }), '$2 $1', 'template'))).toEqual([
    't',
    '13 art',
  ])
})

test('a selection within one block is what to look for, and nothing else is', () => {
  const state = pageOf([[text('t')], paragraph(text('one two '), variable, text(' three'))])
  const selecting = (from: number, to: number) =>
    selectedText(state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to))))
  expect(selecting(5, 8)).toBe('one')
  expect(selecting(5, 5)).toBeNull()
  expect(selecting(2, 8)).toBeNull()
  expect(selecting(9, 16)).toBeNull()
})

const word = fc.constantFrom('data', 'Data', 'داده', 'كوكي', 'کوکی', 'می‌شود', ' ', ', ', '۱۲')
const inline: fc.Arbitrary<NodeJson> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(word, fc.subarray([bold, link])).map(([words, marks]) => text(words, ...marks)) },
  { weight: 1, arbitrary: fc.constantFrom(variable, reference) },
)
const block = fc.array(inline, { maxLength: 6 }).map((content) => paragraph(...content))
const section = fc.tuple(
  word.map((words) => [text(words)]),
  block,
  block,
)
const query = fc.oneof(
  fc.record({ wanted: word, regex: fc.constant(false), wholeWord: fc.boolean() }),
  fc.record({
    wanted: fc.constantFrom('.+', '\\w', '(.)(.)', 'data|داده', '[^,]+'),
    regex: fc.constant(true),
    wholeWord: fc.boolean(),
  }),
)

const atoms = (state: EditorState) => {
  const found: unknown[] = []
  state.doc.descendants((node) => {
    if (node.isInline && node.isAtom && !node.isText) found.push(node.attrs)
  })
  return found
}

test('replacing all is one step: undoing it gives the start, and no variable or reference is lost', () => {
  fc.assert(
    fc.property(
      fc.array(section, { minLength: 1, maxLength: 3 }),
      query,
      fc.constantFrom('', 'x', 'data data', '$1-$&', 'کوکی'),
      (sections, { wanted, ...options }, replacement) => {
        const start = pageOf(...sections)
        const typed = start.apply(start.tr.insertText('data', 2))
        const state = looking(typed, wanted, options)
        const after = replacedAll(state, replacement, options.regex ? 'template' : 'text')
        after.doc.check()
        expect(atoms(after)).toEqual(atoms(state))
        expect(after.doc.childCount).toBe(state.doc.childCount)
        if (matchesOf(state).length === 0) return
        expect(undoDepth(after)).toBe(2)
        expect(undone(after).doc.toJSON()).toEqual(typed.doc.toJSON())
      },
    ),
    { numRuns: 200 },
  )
})

test('replacing one after another does what replacing all does', () => {
  fc.assert(
    fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), word, (sections, wanted) => {
      const start = looking(pageOf(...sections), wanted)
      let state = start.apply(start.tr.setSelection(TextSelection.atStart(start.doc)))
      for (let match = matchBeside(state, 1); match !== undefined; match = matchBeside(state, 1)) {
        const one: Transaction = replaceMatch(state, match, { kind: 'text', text: 'data کوکی' })
        state = state.apply(one)
      }
      expect(state.doc.toJSON()).toEqual(replacedAll(start, 'data کوکی').doc.toJSON())
    }),
    { numRuns: 200 },
  )
})
