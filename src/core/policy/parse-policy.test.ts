import { expect, test } from 'vitest'
import type { NodeJson } from '#core/document/document-json'
import { parsePolicy, serializePolicy } from '#core/policy/parse-policy'
import type { Policy } from '#core/policy/policy'

const policy: Policy = {
  formatVersion: 1,
  id: 'privacy',
  title: { en: 'Privacy', fa: 'حریم خصوصی' },
  languages: ['en', 'fa'],
  authoritative: 'fa',
  effectiveDate: '2026-11-22',
  sections: [
    {
      id: 'one',
      clause: { id: 'introduction/who', libraryVersion: '1.0.0', insertedText: { en: '## One\n' } },
      text: {
        en: {
          type: 'section',
          content: [
            { type: 'sectionTitle', content: [{ type: 'text', text: 'One' }] },
            { type: 'paragraph', content: [{ type: 'text', text: 'متن و text' }] },
          ],
        },
      },
    },
  ],
  facts: { 'laws.apply': ['gdpr'] },
}
const note = { id: 'n', author: 'Anna', date: '2026-11-28T05:49:04.616Z', text: 'Why?', resolved: false }
const withNotes = (...notes: (typeof note)[]): Policy => ({
  ...policy,
  sections: policy.sections.map((section) => ({ ...section, notes })),
})
const changed = (change: (json: ReturnType<typeof structuredClone<Policy>>) => unknown): string => {
  const copy = structuredClone(policy)
  return JSON.stringify(change(copy) ?? copy)
}

test('writes the keys of a text in one order, whoever made it', () => {
  const bold = [{ type: 'bold' }]
  const saying = (word: NodeJson) =>
    serializePolicy({
      ...policy,
      sections: policy.sections.map((section) => ({
        ...section,
        text: { en: { type: 'section', content: [{ type: 'paragraph', content: [word] }] } },
      })),
    })
  expect(saying({ text: 'One', marks: bold, type: 'text' })).toBe(saying({ type: 'text', marks: bold, text: 'One' }))
  expect(saying({ type: 'text', text: 'One' })).not.toContain('marks')
})

test('reads back what it writes', () => {
  for (const written of [policy, withNotes(note, { ...note, id: 'm', resolved: true })])
    expect(parsePolicy(serializePolicy(written))).toEqual({ ok: true, value: written })
})

test.each([
  ['{\n  "id": "a",\n  oops\n}', 'brokenJson', { line: 3 }],
  ['', 'brokenJson', { line: 1 }],
  [changed((json) => ({ ...json, formatVersion: 2, new: true })), 'newerFormat', { found: 2, supported: 1 }],
  [changed((json) => ({ ...json, formatVersion: 'x' })), 'invalidPolicy', { where: 'formatVersion' }],
  [changed((json) => ({ ...json, authoritative: 'pl' })), 'invalidPolicy', { where: 'authoritative' }],
  [
    changed((json) => ({ ...json, sections: [json.sections[0], json.sections[0]] })),
    'invalidPolicy',
    { where: 'sections' },
  ],
  [changed((json) => ({ ...json, languages: ['de'] })), 'invalidPolicy', { where: 'languages.0' }],
  [changed((json) => ({ ...json, surprise: 1 })), 'invalidPolicy', {}],
  [
    changed((json) => ({
      ...json,
      sections: [{ id: 'a', text: { en: { type: 'section', content: [{ type: 'video' }] } } }],
    })),
    'invalidDocument',
    { where: 'sections.0.text.en' },
  ],
  [JSON.stringify(withNotes(note, note)), 'invalidPolicy', { where: 'sections.0.notes' }],
  [JSON.stringify(withNotes({ ...note, text: '' })), 'invalidPolicy', { where: 'sections.0.notes.0.text' }],
  [JSON.stringify(withNotes({ ...note, date: 'today' })), 'invalidPolicy', { where: 'sections.0.notes.0.date' }],
  ['[]', 'invalidPolicy', {}],
  ['null', 'invalidPolicy', {}],
])('refuses %s', (text, code, details) => {
  expect(parsePolicy(text)).toMatchObject({ ok: false, error: { code, details } })
})

test('a file nested a hundred thousand deep is refused, not a crash', () => {
  const nested = `${'{"content":['.repeat(100_000)}${']}'.repeat(100_000)}`
  const text = JSON.stringify({ ...policy, sections: [{ id: 'a', text: { en: 0 } }] }).replace(
    '"en":0',
    `"en":${nested}`,
  )
  expect(parsePolicy(text).ok).toBe(false)
})
