import { Transform } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { sectionFromClause } from '#core/assembly/section-from-clause'
import { sectionWithClause, sectionWithClauseIn } from '#core/assembly/section-with-clause'
import { documentSchema } from '#core/document/document-extensions'
import type { DocumentJson } from '#core/document/document-json'
import { markdownToDocument } from '#core/document/markdown-to-document'
import type { Clause } from '#core/library/clause'
import { alternativesTo } from '#core/library/clause-family'
import type { Section } from '#core/policy/policy'
import { sectionOrigin } from '#core/policy/section-origin'
import { clauseLibrary } from '#tests/support/clause-library'

const library = clauseLibrary()
const languages = ['en', 'fa', 'pl'] as const
const policy = { languages: [...languages] }

function clauseOf(id: string): Clause {
  const found = library.clauses.find((clause) => clause.id === id)
  if (found === undefined) throw new Error(`no clause ${id}`)
  return found
}
const periods = clauseOf('retention/periods')
const made = (clause: Clause) => sectionFromClause(clause, library.version, languages, new Set())
const section = made(periods)

/** The clause as a later library has it, with another sentence in English. */
function later(clause: Clause): Clause {
  const markdown = `${clause.markdown.en}\n\nA sentence that a lawyer has added.\n`
  const read = markdownToDocument(markdown)
  if (!read.ok) throw new Error(read.error.reason)
  return {
    ...clause,
    markdown: { ...clause.markdown, en: markdown },
    document: { ...clause.document, en: read.value },
  }
}

/** The text with a word more in its title. */
function reworded(text: DocumentJson | undefined): DocumentJson {
  const [title, ...blocks] = text?.content ?? []
  const word = { type: 'text', text: ' reworded' }
  return { type: 'section', content: [{ type: 'sectionTitle', content: [...(title?.content ?? []), word] }, ...blocks] }
}
const edit = (one: Section, language: 'en' | 'fa' | 'pl'): Section => ({
  ...one,
  text: { ...one.text, [language]: reworded(one.text[language]) },
})

/** The text as an editor writes it after a letter was typed beside every piece of text, and taken back. */
function typedAndTakenBack(text: DocumentJson): DocumentJson {
  const opened = documentSchema.nodeFromJSON(text)
  const typing = new Transform(opened)
  opened.descendants((node, place) => {
    if (!node.isText) return
    for (const at of [place, place + node.nodeSize])
      typing.insert(at, documentSchema.text('x', node.marks)).delete(at, at + 1)
  })
  return { type: 'section', content: typing.doc.toJSON().content }
}

test('a clause of the library is the library’s, also after an editor has opened and written it', () => {
  for (const clause of library.clauses) {
    for (const language of languages) {
      const text = typedAndTakenBack(clause.document[language])
      const one: Section = { ...made(clause), text: { [language]: text } }
      expect({ clause: clause.id, ...sectionOrigin(one, language, clause) }).toEqual({
        clause: clause.id,
        kind: 'library',
        since: 'same',
      })
    }
  }
})

test('what was edited in one language is edited in that one', () => {
  const edited = edit(section, 'fa')
  expect(sectionOrigin(edited, 'fa', periods)).toEqual({ kind: 'edited', since: 'same' })
  expect(sectionOrigin(edited, 'en', periods)).toEqual({ kind: 'library', since: 'same' })
})

test('a section without a clause is one’s own', () => {
  expect(sectionOrigin({ id: 'section', text: section.text }, 'en', undefined)).toEqual({ kind: 'own' })
})

test('a later library is told, whether the section was edited or not, in the language that changed', () => {
  expect(sectionOrigin(section, 'en', later(periods))).toEqual({ kind: 'library', since: 'changed' })
  expect(sectionOrigin(section, 'pl', later(periods))).toEqual({ kind: 'library', since: 'same' })
  expect(sectionOrigin(edit(section, 'en'), 'en', later(periods))).toEqual({ kind: 'edited', since: 'changed' })
  expect(sectionOrigin(edit(section, 'pl'), 'pl', later(periods))).toEqual({ kind: 'edited', since: 'same' })
})

test('another way of writing the same Markdown is no change of the library', () => {
  const spaced = { ...periods, markdown: { ...periods.markdown, en: `\n${periods.markdown.en}\n\n` } }
  expect(sectionOrigin(edit(section, 'en'), 'en', spaced)).toEqual({ kind: 'edited', since: 'same' })
})

test('a clause that the library has no more is told', () => {
  expect(sectionOrigin(section, 'en', undefined)).toEqual({ kind: 'library', since: 'gone' })
  expect(sectionOrigin(edit(section, 'en'), 'en', undefined)).toEqual({ kind: 'edited', since: 'gone' })
})

test('the library’s text comes back in all languages, with today’s text as its base', () => {
  const edited = edit(edit(section, 'en'), 'fa')
  const back = sectionWithClause(edited, later(periods), '9.0.0', policy)
  for (const language of languages)
    expect(sectionOrigin(back, language, later(periods))).toEqual({ kind: 'library', since: 'same' })
  expect(back.clause).toMatchObject({ libraryVersion: '9.0.0', insertedText: later(periods).markdown })
})

test('the library’s text comes back in one language alone', () => {
  const edited = edit(edit(section, 'en'), 'fa')
  const back = sectionWithClauseIn(edited, later(periods), 'en')
  expect(sectionOrigin(back, 'en', later(periods))).toEqual({ kind: 'library', since: 'same' })
  expect(sectionOrigin(back, 'fa', later(periods))).toEqual({ kind: 'edited', since: 'same' })
  expect(back.text.fa).toBe(edited.text.fa)
})

test('an alternative takes the place of a clause under its id, and the clause is then the alternative', () => {
  const [criteria, ...more] = alternativesTo(periods, library.clauses)
  expect([criteria?.id, more]).toEqual(['retention/criteria', []])
  if (criteria === undefined) return
  const swapped = sectionWithClause(section, criteria, library.version, policy)
  expect(swapped.id).toBe('retention-periods')
  expect(sectionOrigin(swapped, 'fa', criteria)).toEqual({ kind: 'library', since: 'same' })
  expect(alternativesTo(criteria, library.clauses)).toEqual([periods])
})

test('alternatives to an alternative are its whole family but itself', () => {
  const family = ['introduction/who-we-are', 'introduction/who-we-are-short', 'introduction/who-we-are-formal']
  for (const id of family)
    expect(
      alternativesTo(clauseOf(id), library.clauses)
        .map((clause) => clause.id)
        .sort(),
    ).toEqual(family.filter((other) => other !== id).sort())
})
