import type { Policy, Section } from '#core/policy/policy'

const sectionCount = 6
const fillerOf = (number: number): string => 'ż'.repeat(5000 + number * 10)

const section = (number: number, index: number): Section => ({
  id: `s-${index}`,
  text: {
    en: {
      type: 'section',
      content: [
        { type: 'sectionTitle', content: [{ type: 'text', text: `Number ${number}` }] },
        { type: 'paragraph', content: [{ type: 'text', text: fillerOf(number) }] },
      ],
    },
  },
})

/** A policy that says its number at the start, in the middle and at the end, and is the longer the higher it is. */
export const numberedPolicy = (number: number): Policy => ({
  formatVersion: 1,
  id: 'p',
  title: { en: String(number) },
  languages: ['en'],
  authoritative: 'en',
  effectiveDate: '2026-01-01',
  sections: Array.from({ length: sectionCount }, (_, index) => section(number, index)),
  facts: {},
})

export const numberOf = (policy: Policy): number => Number(policy.title.en)
