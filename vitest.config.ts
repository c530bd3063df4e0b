import { defineConfig } from 'vitest/config'
import { LongOnesFirst } from './tests/support/long-ones-first'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    // Browsers start in many of them, on machines with few cores; most of the time one of them waits.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What a window shows comes when it comes: a busy machine needs more than the usual second.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: '100%',
    sequence: { sequencer: LongOnesFirst },
  },
})
