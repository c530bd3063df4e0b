import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sameJson } from '#app/same-json'

test('what JSON gives back is the same', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(value, JSON.parse(JSON.stringify(value)))))
})

test('the order of keys and keys that are undefined do not count; everything else does', () => {
  expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined })).toBe(true)
  const different: [unknown, unknown][] = [
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: 1 }, { b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [{}, null],
    ['1', 1],
    [{ a: Number.NaN }, { a: null }],
  ]
  for (const [one, other] of different) {
    expect([one, other, sameJson(one, other), sameJson(other, one)]).toEqual([one, other, false, false])
  }
})
