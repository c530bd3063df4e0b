import fc from 'fast-check'
import type { SafeUrl } from '#core/document/safe-url'
import type { Block, Inline, ResolvedPolicy } from '#core/resolve/resolved-policy'
import { sampleResolvedPolicy } from '#tests/support/sample-resolved-policy'

const url = 'https://example.com/a?b=c&d=(e)' as SafeUrl

const piece = fc.oneof(
  fc.constantFrom(
    'word',
    'سلام',
    ' ',
    'two words',
    '(',
    ')',
    '*',
    '_',
    '<b>',
    '&amp;',
    '#',
    '1. ',
    '- ',
    '|',
    '`',
    '\\',
    '~',
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'ab *_`[]<>&|!\\#-+.1(){}~:/') }),
)

const run = fc.record(
  {
    kind: fc.constant('text' as const),
    text: piece,
    marks: fc.subarray(['bold', 'italic', 'underline', 'strike', 'code'] as const),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    link: fc.constantFrom({ kind: 'url' as const, url }, { kind: 'anchor' as const, anchor: 'cookies' }),
    missing: fc.constant('business.name'),
  },
  { requiredKeys: ['kind', 'text', 'marks', 'direction'] },
)

/** Lines of awkward text with every mark, link and direction, and breaks. */
export const arbitraryInlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: run }, { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) }),
  { maxLength: 8 },
)

/** A policy whose one section has one paragraph, in Persian or English. */
export const policyWith = (language: 'en' | 'fa', blocks: Block[]): ResolvedPolicy => ({
  ...sampleResolvedPolicy(language),
  sections: [{ id: 'only', level: 2, anchor: 'only', label: '1.', title: [], blocks }],
})
