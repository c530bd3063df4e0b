import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '#core/facts/condition'
import { languages } from '#core/language'
import { clauseFiles } from '#core/library/clause-files'
import type { Finding } from '#core/library/finding'
import { loadLibrary } from '#core/library/load-library'
import { readClause } from '#core/library/read-clause'
import { clauseLibrary } from '#tests/support/clause-library'
import { smallLibraryFiles } from '#tests/support/small-library'

const { clauses } = clauseLibrary()

test('the text of any clause, made a clause of one’s own, is read as the same text, with the facts that it shows', () => {
  for (const { title, document, facts } of clauses) {
    const findings: Finding[] = []
    const files = clauseFiles({ id: 'rights/ours', title, text: document })
    const read = readClause('rights/ours', files, findings)?.clause
    expect(findings).toEqual([])
    expect(read).toMatchObject({ id: 'rights/ours', category: 'rights', title, document })
    expect([...(read?.facts ?? [])].sort()).toEqual([...facts].sort())
  }
})

test('it enters no new policy by itself, whatever the answers', () => {
  const [clause] = clauses
  if (clause === undefined) throw new Error('the library is empty')
  const read = readClause(
    'rights/ours',
    clauseFiles({ id: 'rights/ours', title: clause.title, text: clause.document }),
    [],
  )
  for (const facts of [{}, { 'business.name': 'Rangin' }])
    expect(read?.clause.when === undefined || holds(read.clause.when, facts)).toBe(false)
})

const title = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '')

test('whatever a clause is called, its header says so', () => {
  fc.assert(
    fc.property(title, title, title, (en, fa, pl) => {
      const [clause] = clauses
      if (clause === undefined) return
      const files = clauseFiles({ id: 'rights/ours', title: { en, fa, pl }, text: clause.document })
      expect(readClause('rights/ours', files, [])?.clause.title).toEqual({ en, fa, pl })
    }),
  )
})

test('a library says which of its clauses are a workspace’s own', () => {
  const [clause] = clauses.filter(({ facts }) => facts.length === 0)
  if (clause === undefined) throw new Error('every clause shows a fact')
  const own = clauseFiles({ id: 'introduction/ours', title: clause.title, text: clause.document })
  const { library } = loadLibrary(smallLibraryFiles, own)
  expect(library?.clauses.filter((one) => one.own === true).map(({ id }) => id)).toEqual(['introduction/ours'])
  for (const language of languages)
    expect(library?.clauses.find((one) => one.own)?.document[language]).toEqual(clause.document[language])
})
