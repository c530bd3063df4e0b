import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matching } from './matching'

const named = (name: string, ...words: string[]) => ({ name, words })
const names = (items: { name: string }[]) => items.map(({ name }) => name)

const facts = [
  named('Data protection officer’s e-mail', 'dpo.email'),
  named('E-mail for questions', 'contact.email'),
  named('نشانی پست الکترونیکی می‌شود', 'contact.mail'),
  named('Główny adres', 'company.address'),
]

describe('what is typed finds a name', () => {
  test.each([
    ['e-mail', ['E-mail for questions', 'Data protection officer’s e-mail']],
    ['OFFICER mail', ['Data protection officer’s e-mail']],
    ['contact.email', ['E-mail for questions']],
    ['glowny', ['Główny adres']],
    ['الكترونيكي', ['نشانی پست الکترونیکی می‌شود']],
    ['می شود', ['نشانی پست الکترونیکی می‌شود']],
    ['میشود', ['نشانی پست الکترونیکی می‌شود']],
    ['officer address', []],
  ])('%s', (typed, found) => {
    expect(names(matching(facts, typed))).toEqual(found)
  })

  test('nothing typed finds all, in their order', () => {
    expect(matching(facts, ' ')).toEqual(facts)
  })

  test('a name begun in any case is the first', () => {
    expect(names(matching([named('of address'), named('Address')], 'addr'))).toEqual(['Address', 'of address'])
  })
})

test('any piece of a name finds it, and nothing is found twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zęłیکآ ]{1,12}$/u)),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (all, at, from, size) => {
        const items = all.map((name) => named(name))
        const item = items[at % Math.max(1, items.length)]
        const piece = item?.name.slice(from % item.name.length).slice(0, size) ?? ''
        const found = matching(items, piece)
        expect(new Set(found).size).toBe(found.length)
        if (item !== undefined) expect(found).toContain(item)
      },
    ),
  )
})
