import { expect, test } from 'vitest'
import { explainClauses } from '#core/assembly/explain-clauses'
import { loadSmallLibrary, smallLibraryFiles } from '#tests/support/small-library'

const shortClause = Object.fromEntries(
  ['clause.yaml', 'en.md', 'fa.md', 'pl.md'].map((name) => {
    const text = smallLibraryFiles.get(`clauses/introduction/who/${name}`) ?? ''
    const header = text.replace('id: introduction/who', 'id: introduction/short')
    const alternative = 'alternative: { of: introduction/who, style: short }\n'
    return [`clauses/introduction/short/${name}`, name === 'clause.yaml' ? header + alternative : text]
  }),
)
const manifest = smallLibraryFiles
  .get('library.yaml')
  ?.replace('[introduction/who]', '[introduction/who, introduction/short]')
const { library } = loadSmallLibrary({ ...shortClause, 'library.yaml': manifest ?? '' })
if (library === null) throw new Error('the small library does not load')

test('tells of every clause whether it enters a policy, and why', () => {
  expect(explainClauses(library, { 'cookies.used': true, 'recipients.services': ['bale'] })).toEqual({
    taken: [
      { id: 'introduction/who', reasons: [] },
      { id: 'cookies/used', reasons: [{ test: { fact: 'cookies.used', is: true }, passed: true }] },
    ],
    left: [
      { id: 'introduction/short', reasons: [], instead: 'introduction/who' },
      { id: 'cookies/unused', reasons: [{ test: { fact: 'cookies.used', is: true }, passed: true }] },
      {
        id: 'third-parties/services',
        reasons: [{ test: { fact: 'recipients.services', includes: 'payu' }, passed: false }],
      },
    ],
  })
})
