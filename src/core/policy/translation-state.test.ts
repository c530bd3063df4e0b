import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sectionFromClause } from '#core/assembly/section-from-clause'
import type { DocumentJson } from '#core/document/document-json'
import type { Language } from '#core/language'
import { editorDocument, withEditorDocument } from '#core/policy/editor-document'
import { parsePolicy, serializePolicy } from '#core/policy/parse-policy'
import type { Policy, Section } from '#core/policy/policy'
import { sourceChanged, staleSections, translatedFrom } from '#core/policy/translation-state'
import { clauseLibrary } from '#tests/support/clause-library'

const library = clauseLibrary()
const clause = library.clauses.find(({ id }) => id === 'retention/periods')
if (clause === undefined) throw new Error('no clause')
const fresh = sectionFromClause(clause, library.version, ['en', 'fa', 'pl'], new Set())
const { id } = fresh
const policy: Policy = {
  formatVersion: 1,
  id: 'privacy',
  title: {},
  languages: ['en', 'fa', 'pl'],
  authoritative: 'en',
  effectiveDate: '2026-11-22',
  sections: [fresh],
  facts: {},
}

const said = (words: string): DocumentJson => ({
  type: 'section',
  content: [
    { type: 'sectionTitle', content: [{ type: 'text', text: 'Title' }] },
    { type: 'paragraph', content: [{ type: 'text', text: words }] },
  ],
})

/** The policy after its section's text in a language was typed anew. */
function typed(before: Policy, language: Language, text: DocumentJson | undefined): Policy {
  const [section] = before.sections
  const shown = { ...before, sections: [{ ...section, id, text: { [language]: text } }] }
  return withEditorDocument(before, language, editorDocument(shown, language), new Map())
}

const confirmed = (before: Policy, language: Language): Policy => ({
  ...before,
  sections: before.sections.map((section) => translatedFrom(section, language, null, before.authoritative)),
})
const only = ({ sections: [section] }: Policy): Section => {
  if (section === undefined) throw new Error('no section')
  return section
}

test('library text that nobody has edited is fresh in every language', () => {
  for (const language of policy.languages) expect(staleSections(policy, language)).toEqual([])
})

test('an edit of the source makes every translation stale, and its undoing makes them fresh, without a trace', () => {
  const edited = typed(policy, 'en', said('new'))
  expect(staleSections(edited, 'fa')).toEqual([id])
  expect(staleSections(edited, 'pl')).toEqual([id])
  expect(staleSections(edited, 'en')).toEqual([])
  expect(typed(edited, 'en', fresh.text.en)).toEqual(policy)
})

test('editing a translation neither makes it stale nor fresh', () => {
  expect(staleSections(typed(policy, 'fa', said('تازه')), 'fa')).toEqual([])
  const edited = typed(typed(policy, 'en', said('new')), 'fa', said('تازه'))
  expect(staleSections(edited, 'fa')).toEqual([id])
})

test('a confirmed translation is fresh, alone, until the source changes again, even back to what it was', () => {
  const edited = confirmed(typed(policy, 'en', said('new')), 'fa')
  expect(staleSections(edited, 'fa')).toEqual([])
  expect(staleSections(edited, 'pl')).toEqual([id])
  const back = typed(edited, 'en', fresh.text.en)
  expect(staleSections(back, 'fa')).toEqual([id])
  expect(staleSections(back, 'pl')).toEqual([])
})

test('a note comes back as it was when a confirmation is undone, and is dropped where the source says that again', () => {
  const stale = only(typed(policy, 'en', said('new')))
  const noted = stale.translatedFrom?.fa ?? ''
  const fine = translatedFrom(stale, 'fa', null, 'en')
  expect(translatedFrom(fine, 'fa', noted, 'en')).toEqual(stale)
  expect(translatedFrom(fresh, 'fa', noted, 'en')).toEqual(fresh)
})

test('a section without a text in a language has nothing there to be stale', () => {
  const half: Policy = { ...policy, sections: [{ id, text: { en: said('old') } }] }
  const edited = typed(half, 'en', said('new'))
  expect(only(edited)).toEqual({ id, text: { en: said('new') } })
  expect(staleSections(typed(edited, 'fa', said('تازه')), 'fa')).toEqual([])
})

test('a section replaced as a whole is fresh, and undoing the replacement brings back what was noted', () => {
  const edited = typed(policy, 'en', said('new'))
  const pool = new Map([
    [id, only(edited)],
    [`${id}#2`, fresh],
  ])
  const shown = new Map([[id, `${id}#2`]])
  const replaced = withEditorDocument(edited, 'en', editorDocument(policy, 'en', shown), pool)
  expect(replaced).toEqual(policy)
  expect(withEditorDocument(replaced, 'en', editorDocument(edited, 'en'), pool, shown)).toEqual(edited)
})

test('a file keeps what is stale; one from before this was noted is fresh', () => {
  const edited = typed(policy, 'en', said('new'))
  const read = parsePolicy(serializePolicy(edited))
  expect(read.ok && staleSections(read.value, 'fa')).toEqual([id])
  const old = parsePolicy(serializePolicy(policy))
  expect(old.ok && staleSections(old.value, 'fa')).toEqual([])
})

test('whatever is typed and confirmed, a translation is stale when its source differs from what it was confirmed against', () => {
  const words = fc.constantFrom('one', 'two', 'three')
  const language = fc.constantFrom('fa' as const, 'pl' as const)
  const step = fc.oneof(
    fc.record({ do: fc.constant('source' as const), words }),
    fc.record({ do: fc.constant('translate' as const), words, language }),
    fc.record({ do: fc.constant('confirm' as const), language }),
  )
  fc.assert(
    fc.property(words, fc.array(step, { maxLength: 20 }), (start, steps) => {
      const text = { en: said(start), fa: said('یک'), pl: said('jeden') }
      let now: Policy = { ...policy, sections: [{ id, text }] }
      let source = start
      const confirmedAgainst = { fa: start, pl: start }
      for (const action of steps) {
        if (action.do === 'source') {
          now = typed(now, 'en', said(action.words))
          source = action.words
        } else if (action.do === 'translate') now = typed(now, action.language, said(action.words))
        else {
          now = confirmed(now, action.language)
          confirmedAgainst[action.language] = source
        }
        for (const each of ['fa', 'pl'] as const)
          expect(sourceChanged(only(now), each, 'en')).toBe(confirmedAgainst[each] !== source)
      }
    }),
  )
})
