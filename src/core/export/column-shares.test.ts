import { expect, test } from 'vitest'
import { columnShares } from '#core/export/column-shares'
import type { TableCell } from '#core/resolve/resolved-policy'

const cell = (text: string): TableCell => ({
  content: [{ kind: 'paragraph', content: [{ kind: 'text', text, marks: [], direction: 'ltr' }] }],
})
const room = 88
const widths = (...rows: string[][]): number[] =>
  columnShares(
    rows.map((row) => row.map(cell)),
    rows[0]?.length ?? 0,
    room,
  ).map((share) => share * room)

const data = 'imię i nazwisko; adres e-mail; numer telefonu; dane do faktury; adres IP; dane zamówienia; dane karty'

test('a column has room for its longest word, however much the others have to say', () => {
  const [name = 0, country = 0, , , role = 0] = widths(
    ['Usługa', 'Dostawca', 'Cele', 'Dane', 'Rola'],
    ...Array.from({ length: 9 }, () => ['ph_*_posthog', 'Francja', data, data + data, 'Podmiot przetwarzający']),
  )
  expect(name).toBeGreaterThan('ph_*_posthog'.length + 2)
  expect(country).toBeGreaterThan('Francja'.length + 2)
  expect(role).toBeGreaterThan('przetwarzający'.length + 2)
})

test('longer texts have more room, but not all of it', () => {
  const basis = 'Umowa lub działania na żądanie przed jej zawarciem (art. 6 ust. 1 lit. b RODO)'
  const [purpose = 0, legal = 0, items = 0] = widths(
    ['Realizacja zamówień', basis, data],
    ['Newsletter', 'Zgoda', data],
  )
  expect(purpose).toBeLessThan(legal)
  expect(legal).toBeLessThan(items)
  expect(legal).toBeGreaterThan(0.25 * room)
})

test.each([
  [
    ['a', 'b'],
    ['', ''],
  ],
  [['x'.repeat(5000), 'name', 'a few words more']],
  [['x'.repeat(5000), 'y'.repeat(5000), 'z'.repeat(5000), 'short']],
  [['', '', '']],
])('together the columns are as wide as the table, and each has some room: %#', (...rows) => {
  const all = widths(...rows)
  expect(all.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room)
  expect(Math.min(...all)).toBeGreaterThan(4)
})
