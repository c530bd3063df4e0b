import { expect, test } from 'vitest'
import { reviewLibrary } from '#core/library/review/review-library'
import { clauseLibraryFiles, loadClauseLibrary } from '#tests/support/clause-library'

test('a review of the clause library finds nothing', () => {
  expect(reviewLibrary(loadClauseLibrary(), clauseLibraryFiles())).toEqual([])
})
